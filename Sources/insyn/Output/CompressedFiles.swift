import Content
import Publishing

/// The compressed copies of text files, `index.html.gz` for `index.html`, that web servers send in place of these.
/// There is none where it would not be smaller, or where the site has a file of that name.
func compressedFiles(of files: [OutputFile], jobs: Int) async -> [OutputFile] {
    let taken = Set(files.lazy.map(\.path).filter { $0.hasSuffix(".gz") })
    let texts = files.filter { MediaType.of($0.path)?.isText == true && !taken.contains("\($0.path).gz") }
    return await concurrentMap(texts, jobs: jobs) { file in
        Gzip.compressed(file.bytes).map { OutputFile(path: "\(file.path).gz", bytes: $0) }
    }.compactMap { $0 }
}
