// Owns running the local cloud as a process of its own: options as JSON in the first argument, its address on stdout.
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
