// Runs WeChat's code-quality check on a built mini-program, offline, and prints its answer as JSON.
const { Project, checkCodeQuality } = require('miniprogram-ci')

/** Named in every project file, known to nobody; the check reads neither the app id nor a key. */
const project = new Project({
  appid: 'touristappid',
  type: 'miniProgram',
  projectPath: process.argv[2],
  privateKey: 'the quality check reads no key',
})

checkCodeQuality(project)
  .then((results) => {
    process.stdout.write(JSON.stringify(results))
    process.exit(0)
  })
  .catch((error) => {
    console.error(error)
    process.exit(1)
  })
