// Stands for the package `platform`, which names a browser's device: 6 KB the app never asks for.
module.exports = {}
