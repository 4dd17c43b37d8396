import tseslint from 'typescript-eslint'

import quick from './eslint.config.js'

/**
 * What `npm run lint` and the tests hold: all that `eslint.config.js` does, and what can only be told from types, for
 * which the whole program is read first. Editors and a look at single files go by the quick one.
 */
export default tseslint.config(...quick, {
  files: ['**/*.{ts,tsx}'],
  languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/await-thenable': 'error',
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': 'error',
    '@typescript-eslint/no-unnecessary-type-assertion': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': 'error',
  },
})
