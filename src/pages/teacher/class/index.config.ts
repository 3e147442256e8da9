// Settings of the homeroom page; it can be shared.
export default definePageConfig({ navigationBarTitleText: '班级', enableShareAppMessage: true })
