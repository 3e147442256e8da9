// Runs the local cloud as a process: options as JSON in, its address on stdout.
import { startLocalCloud } from './server'

async function main(): Promise<void> {
  const cloud = await startLocalCloud(JSON.parse(process.argv[2] ?? '{"schema":[]}'))
  process.stdout.write(`${JSON.stringify({ url: cloud.url, environment: cloud.environment })}\n`)
  const stop = () => {
    cloud.close().then(() => process.exit(0))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

void main()
