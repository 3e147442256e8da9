// Settings of the school's staff page; it can be shared.
export default definePageConfig({ navigationBarTitleText: '人员', enableShareAppMessage: true })
