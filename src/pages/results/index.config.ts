// Settings of the public page of results; it can be shared.
export default definePageConfig({ navigationBarTitleText: '举报办理结果', enableShareAppMessage: true })
