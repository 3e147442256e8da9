// Settings of the school's list of waiver applications.
export default definePageConfig({ navigationBarTitleText: '申请材料' })
