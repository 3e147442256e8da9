// Settings of a class's public board of homework.
export default definePageConfig({ navigationBarTitleText: '作业公示' })
