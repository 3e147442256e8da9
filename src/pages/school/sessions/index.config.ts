// Settings of the page school/sessions.
export default definePageConfig({ navigationBarTitleText: '单次调课' })
