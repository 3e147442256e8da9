// Settings of the page of a school's rosters.
export default definePageConfig({ navigationBarTitleText: '名单' })
