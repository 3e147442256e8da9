// Settings of the page report/follow. Nothing here can be shared.
export default definePageConfig({ navigationBarTitleText: '查进度' })
