// Settings of the page parent/calendar.
export default definePageConfig({ navigationBarTitleText: '课表' })
