// `npm run test:deep [words of a path …]`: proofs on very many examples, from a new seed.
import { execFileSync } from 'node:child_process'
import { ROOT } from '../run-command'
import { runSuite } from './run-suite'

/** Test files that ask how much to try. */
function proofs(words: readonly string[]): readonly string[] {
  const found = execFileSync('git', ['grep', '-l', '-F', '-e', 'proofOf({', '-e', 'isDeepProof()', '--', '*.test.ts'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  const files = found.trim().split('\n')
  return words.length === 0 ? files : files.filter((file) => words.some((word) => file.includes(word)))
}

void runSuite({ args: ['--runTestsByPath', ...proofs(process.argv.slice(2))], env: { PROOF: 'deep' } }).then(
  (outcome) => {
    console.log(`\n${outcome.passed} passed, ${outcome.failed} failed`)
    process.exitCode = outcome.failed === 0 ? 0 : 1
  },
)
