// Sets the environment variables by which the SDK finds the local cloud.

/** The variables that point the unmodified SDK at `url`. */
export function environmentFor(url: string): Record<string, string> {
  return {
    // The SDK's warning of slow calls keeps the process alive for 3 s after every broken connection.
    SILENCE: 'true',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local-env',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
  }
}

/** Points the SDK of this process here; returns what takes that back. */
export function applyEnvironment(environment: Readonly<Record<string, string>>): () => void {
  const before = Object.fromEntries(Object.keys(environment).map((name) => [name, process.env[name]]))
  Object.assign(process.env, environment)
  return () => {
    if (process.env.TCB_CONTEXT_CNFG !== environment.TCB_CONTEXT_CNFG) return
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}
