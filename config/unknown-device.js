// Stands for the package `platform`, which names a browser's device: 6 KB that nothing in the app asks for.
module.exports = {}
