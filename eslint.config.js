import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/** What reaches the outside world. Whatever is no part of `infra` or `web` asks those; chance and digests are no reach. */
const outside = {
  regex: '^(node:(?!crypto$)|(pg|pino|nodemailer|express|sharp|fontkit|busboy|aws4fetch)$|@prisma/)',
  message: 'What reaches the outside world lies in infra or web.',
}

export default tseslint.config(
  { ignores: ['build/', 'var/', 'app/infra/db/generated/', 'node_modules/', 'test-results/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      'max-lines': ['error', 300],
      'max-depth': ['error', 4],
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // Module augmentation needs interfaces; nothing else does.
    files: [
      'app/web/shared/context.ts',
      'app/wording/pages/use-intl-config.ts',
      'vite.config.ts',
      'tests/support/database-server.ts',
      'tests/support/shapes-read.ts',
    ],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  {
    files: ['app/{domain,wording,views,ui,usecases,routes}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', { patterns: [outside] }] },
  },
  {
    files: ['app/web/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '^(pg$|@prisma/)', message: 'Rows are read in infra.' }] }] },
  },
  {
    // These are no pages: Remix answers what they give by `data` with 200, whatever status it says.
    files: ['app/routes/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: '@remix-run/node', importNames: ['data'], message: 'Answer with a Response.' }], patterns: [outside] },
      ],
    },
  },
  {
    files: ['app/**/*.tsx', 'emails/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.configs.recommended.rules,
      // A component may ask for it: a page of one field, such as that of an emailed code, begins there.
      'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
    },
  },
  { files: ['scripts/**', 'bench/**', 'tests/support/**'], rules: { 'no-console': 'off' } },
)
