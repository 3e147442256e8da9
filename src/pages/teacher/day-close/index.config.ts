// Settings of the page teacher/day-close.
export default definePageConfig({ navigationBarTitleText: '今天收尾' })
