import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import express from 'express'

const build = (await import(pathToFileURL(resolve('var/bench/bare/server/index.js')).href)) as ServerBuild
const answer = createRequestHandler({ build, mode: 'production' })
express()
  .use('/assets', express.static('var/bench/bare/client/assets'))
  .all('*', (request, response, next) => void answer(request, response, next))
  .listen(Number(process.env['PORT']))
