// Settings of the page report/about. Nothing here can be shared.
export default definePageConfig({ navigationBarTitleText: '举报前先看' })
