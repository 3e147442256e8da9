// Settings of the page of a school's notices to families.
export default definePageConfig({ navigationBarTitleText: '给家长的通知' })
