// Settings of the page of what families say about homework.
export default definePageConfig({ navigationBarTitleText: '家长说的' })
