import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import express from 'express'

const build = (await import(pathToFileURL(resolve('var/bench/bare/server/index.js')).href)) as ServerBuild
express()
  .all('*', createRequestHandler({ build, mode: 'production' }))
  .listen(Number(process.env['PORT']))
