// Says how many examples a property is tried on, and from which seed: few, or many in test:deep.

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

/** PROOF_SEED tries a seed again that a run has printed; PROOF_RUNS says how many. */
export function proofOf(wish: ProofWish, env: NodeJS.ProcessEnv = process.env): Proof {
  const isDeep = env.PROOF === 'deep'
  const drawn = isDeep ? Date.now() % 2_147_483_647 : wish.seed
  const proof = {
    numRuns: Number(env.PROOF_RUNS ?? (isDeep ? wish.deep : wish.near)),
    seed: Number(env.PROOF_SEED ?? drawn),
  }
  process.stdout.write(`${proof.numRuns} ${wish.name}; again: PROOF_SEED=${proof.seed} PROOF_RUNS=${proof.numRuns}\n`)
  return proof
}
