// Says how much a proof tries, and from which seed: little in npm test, much in test:deep.

export interface Proof {
  readonly numRuns: number
  readonly seed: number
}

export interface ProofWish {
  /** What is tried, in the plural. */
  readonly name: string
  /** In `npm test`, always from the same seed. */
  readonly near: number
  /** In `npm run test:deep`, from a seed drawn anew. */
  readonly deep: number
  readonly seed: number
}

/** In `npm run test:deep`. */
export function isDeepProof(env: NodeJS.ProcessEnv = process.env): boolean {
  return env.PROOF === 'deep'
}

/** PROOF_SEED tries a seed again that a run has printed; PROOF_RUNS says how many. */
export function proofOf(wish: ProofWish, env: NodeJS.ProcessEnv = process.env): Proof {
  const isDeep = isDeepProof(env)
  const drawn = isDeep ? Date.now() % 2_147_483_647 : wish.seed
  const proof = {
    numRuns: Number(env.PROOF_RUNS ?? (isDeep ? wish.deep : wish.near)),
    seed: Number(env.PROOF_SEED ?? drawn),
  }
  process.stdout.write(`${proof.numRuns} ${wish.name}; again: PROOF_SEED=${proof.seed} PROOF_RUNS=${proof.numRuns}\n`)
  return proof
}
