// Import rules for folders: capabilities stand one above another. Run by `npm run check`.
const { options } = require('./.dependency-cruiser.cjs')

/** Tests and golden tables read across capabilities; they are no part of the product. */
const TESTS = '(\\.(test|cases)\\.tsx?|/example-[\\w-]+\\.ts|/test-function\\.ts)$'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-folder-circles',
      comment: 'Of two folders, only one imports the other; types count.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^(domain|cloudfunctions|src|localcloud)/' },
      to: { circular: true },
    },
  ],
  options: { ...options, exclude: { path: TESTS } },
}
