// Settings of the page of a school's term change.
export default definePageConfig({ navigationBarTitleText: '全校升级' })
