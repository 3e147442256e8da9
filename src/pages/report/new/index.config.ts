// Settings of the page report/new. Nothing here can be shared.
export default definePageConfig({ navigationBarTitleText: '举报' })
