// `npm start` on a fresh machine: installs what is missing, then runs start.ts.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installMissing } from './install-missing.mjs'
import { runScript } from './run-script.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
installMissing(root)
runScript(root, 'start.ts')
