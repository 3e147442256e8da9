// Settings of the page of a class's good work.
export default definePageConfig({ navigationBarTitleText: '好作业' })
