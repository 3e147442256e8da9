// Settings of the district's school page; it can be shared.
export default definePageConfig({ navigationBarTitleText: '学校', enableShareAppMessage: true })
