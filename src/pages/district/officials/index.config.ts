// Settings of the district's people page; it can be shared.
export default definePageConfig({ navigationBarTitleText: '人员', enableShareAppMessage: true })
