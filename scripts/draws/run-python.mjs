// Runs a Python script in WebAssembly, so that a test needs no Python on the machine.
// `node run-python.mjs SCRIPT FOLDER`: on standard input a list of argument lists, each for one call of its `main`; FOLDER
// is seen as /files. Prints what each call printed and returned, as JSON.
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { loadPyodide } from 'pyodide'

const CALLS = `
import contextlib, io, json, sys
sys.path.insert(0, "/script")
import script
answers = []
for arguments in json.loads(calls):
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        status = script.main(arguments)
    answers.append({"status": status, "said": said.getvalue()})
json.dumps(answers)
`

const [scriptPath = '', folder = ''] = process.argv.slice(2)
const calls = await text(process.stdin)
const python = await loadPyodide({ env: { PYTHONHASHSEED: '0' } })
python.FS.mkdir('/script')
python.FS.writeFile('/script/script.py', readFileSync(scriptPath))
python.FS.mkdir('/files')
python.FS.mount(python.FS.filesystems.NODEFS, { root: folder }, '/files')
python.globals.set('calls', calls)
process.stdout.write(python.runPython(CALLS))
