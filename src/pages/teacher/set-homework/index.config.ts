// Settings of the composer page.
export default definePageConfig({ navigationBarTitleText: '布置作业' })
