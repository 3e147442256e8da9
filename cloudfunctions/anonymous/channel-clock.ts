// Reads the clock: the process's, or the one that the local cloud puts into the environment.

/** Only days and weeks are made of it. The other functions find the local clock in a context, which is dropped here. */
export function channelNow(): number {
  const local = Number(process.env.LOCALCLOUD_NOW)
  return Number.isSafeInteger(local) && local > 0 ? local : Date.now()
}
