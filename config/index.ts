// Taro build configuration: one source, two outputs (weapp and h5), nothing fetched from outside.
import path from 'node:path'
import { defineConfig } from '@tarojs/cli'

const root = path.resolve(__dirname, '..')
const domain = path.join(root, 'domain')
const isWeapp = process.env.TARO_ENV === 'weapp'

// Sizes are CSS px on a 375 px wide screen and stay px in both builds: with rpx the large type of 关怀版
// would fall below its 18 px minimum on a 320 px wide phone.
const postcss = { pxtransform: { enable: false } }

interface ChunkGroup {
  readonly isInitial: () => boolean
  readonly parentsIterable: Iterable<ChunkGroup>
}

/** Fetched by the app itself. What a page fetches later, as its desk, adds nothing to what all pages share. */
function isPage({ groupsIterable }: { readonly groupsIterable: Iterable<ChunkGroup> }): boolean {
  return [...groupsIterable].some(
    (group) => !group.isInitial() && [...group.parentsIterable].every((parent) => parent.isInitial()),
  )
}

export default defineConfig<'webpack5'>({
  projectName: 'fangxuehou',
  date: '2026-9-1',
  framework: 'react',
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_APP_GALLERY === '1' ? 'gallery' : process.env.TARO_ENV}`,
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  designWidth: 375,
  deviceRatio: { 375: 1, 750: 0.5 },
  // Empty: the browser build speaks to the local gateway (decision 8).
  // Empty: no anonymous path (weapp), or the local gateway's (browser); development keys (docs/deploy.md).
  env: {
    TARO_APP_CLOUD_ENV: JSON.stringify(process.env.TARO_APP_CLOUD_ENV ?? ''),
    TARO_APP_CHANNEL_URL: JSON.stringify(process.env.TARO_APP_CHANNEL_URL ?? ''),
    TARO_APP_CHANNEL_KEYS: JSON.stringify(process.env.TARO_APP_CHANNEL_KEYS ?? ''),
  },
  alias: { '@domain': domain, '@src': path.join(root, 'src') },
  // As it was built, past every compiler: `require.async` loads it from the complaints' subpackage.
  copy: {
    patterns: isWeapp
      ? [
          {
            from: 'src/features/complaints/channel/built/channel-crypto.js',
            to: 'dist/weapp/pages/report/channel-crypto.js',
          },
        ]
      : [],
    options: {},
  },
  plugins: isWeapp ? [path.join(__dirname, 'accessibility-plugin.js')] : [],
  logger: { quiet: true, stats: false },
  // Chinese as it is written: an escape takes six bytes where the character takes three.
  terser: { enable: true, config: { output: { ascii_only: false } } },
  mini: {
    compile: { include: [domain] },
    postcss,
    // Our styles outweigh NutUI's by their own weight, never by their order.
    miniCssExtractPluginOption: { ignoreOrder: true },
    // Icons are masks inside the style sheet: WeChat cannot load a file from one.
    imageUrlLoaderOption: { limit: 16_384 },
  },
  h5: {
    // webpack warns about single files; what a first visit loads is weighed by `npm run budget`.
    webpackChain: (chain) => {
      chain.performance.hints(false)
      chain.resolve.alias.set('platform$', path.join(__dirname, 'unknown-device.js'))
      // Pages are loaded one by one: what several of them need lies in files of its own, once, styles too. `shared` is
      // what more pages use than staff have: theirs alone never reaches a family.
      chain.optimization.splitChunks({
        chunks: 'all',
        minSize: 0,
        maxInitialRequests: Number.POSITIVE_INFINITY,
        maxAsyncRequests: Number.POSITIVE_INFINITY,
        cacheGroups: {
          default: false,
          defaultVendors: false,
          shared: { name: 'shared', chunks: isPage, minChunks: 64, priority: 10 },
          styles: { name: 'styles', type: 'css/mini-extract', chunks: isPage, minChunks: 2, priority: 20 },
          rest: { chunks: 'async', minChunks: 2, minSize: 6_000, priority: -10, reuseExistingChunk: true },
        },
      })
    },
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    compile: { include: [domain] },
    postcss: { ...postcss, autoprefixer: { enable: true } },
    imageUrlLoaderOption: { limit: 16_384 },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
  },
})
