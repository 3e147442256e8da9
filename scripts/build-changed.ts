// Builds the functions, the H5 app and the mini-program, each only if its sources changed.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildFunctions } from './build-functions'
import { hashOf, isStamped, writeStamp } from './content-stamp'

const ROOT = resolve(__dirname, '..')
const APP_INPUTS = ['src', 'domain', 'config', 'babel.config.js', 'project.config.json', 'tsconfig.json']
const PACKAGES = ['package-lock.json', 'package.json']

export interface Build {
  readonly name: string
  readonly inputs: readonly string[]
  /** Exists when the build is there. */
  readonly output: string
  readonly run: () => Promise<unknown>
}

export const BUILDS: Readonly<Record<'functions' | 'h5' | 'weapp', Build>> = {
  functions: {
    name: 'cloud functions',
    inputs: ['cloudfunctions', 'domain', 'scripts/build-functions.ts', 'tsconfig.json', ...PACKAGES],
    output: 'dist/cloudfunctions/enrollment/index.js',
    run: () => buildFunctions({ outDir: 'dist/cloudfunctions' }),
  },
  h5: {
    name: 'browser app',
    inputs: [...APP_INPUTS, ...PACKAGES],
    output: 'dist/h5/index.html',
    run: () => buildApp('h5'),
  },
  weapp: {
    name: 'mini-program',
    inputs: [...APP_INPUTS, ...PACKAGES],
    output: 'dist/weapp/app.json',
    run: () => buildApp('weapp'),
  },
}

/** Returns false when there was nothing to do. */
export async function buildChanged({ name, inputs, output, run }: Build): Promise<boolean> {
  const stampFile = join(ROOT, 'dist', '.stamps', name.replaceAll(' ', '-'))
  const hash = hashOf(ROOT, inputs)
  if (isStamped(stampFile, hash) && existsSync(join(ROOT, output))) return false
  console.log(`Building the ${name} …`)
  await run()
  writeStamp(stampFile, hash)
  return true
}

/** Its output is shown only on failure, because Taro prints a lot. */
function buildApp(type: 'h5' | 'weapp'): Promise<void> {
  const taro = join(ROOT, 'node_modules', '@tarojs', 'cli', 'bin', 'taro')
  const env = { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' }
  const child = spawn(process.execPath, [taro, 'build', '--type', type], { cwd: ROOT, env })
  const said: Buffer[] = []
  child.stdout.on('data', (chunk) => said.push(chunk))
  child.stderr.on('data', (chunk) => said.push(chunk))
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('exit', (code) => {
      if (code === 0) return done()
      failed(new Error(`taro build --type ${type} failed:\n${Buffer.concat(said).toString('utf8')}`))
    })
  })
}
