// Settings of the page 举报办理.
export default definePageConfig({ navigationBarTitleText: '举报办理' })
