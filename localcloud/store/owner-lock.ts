// Claims a data file for one process: two would each answer from their own memory.
import Database from 'libsql'

export class OwnerLock {
  private readonly database: Database.Database

  /** Held in a file beside the data by an open transaction, which the system ends with the process, also by kill -9. */
  constructor(dataFile: string) {
    this.database = new Database(`${dataFile}-owner`)
    try {
      this.database.exec('BEGIN EXCLUSIVE')
    } catch (error) {
      this.database.close()
      const busy = error instanceof Error && error.message.includes('locked')
      throw busy ? new Error(`${dataFile} is in use by another local cloud`) : error
    }
  }

  release(): void {
    this.database.exec('ROLLBACK')
    this.database.close()
  }
}
