// Settings of the page of good work.
export default definePageConfig({ navigationBarTitleText: '好作业' })
