// Says which grants a person keeps once a child is erased.
import type { Grant } from '../../identity/roles/role'

/** Every grant that is not for this child, ended ones included. */
export function grantsWithout(grants: readonly Grant[], pupilId: string): readonly Grant[] {
  return grants.filter((grant) => grant.pupilId !== pupilId)
}
