/// A municipality.
package struct Municipality: Record {
    package init() {}

    package var website: Fact<String> = .absent
    package var noticeBoard: Fact<String> = .absent

    package static let fields: [Field<Self>] = [
        .required("website", "Its website.", .url, \.website),
        .optional("notice_board", "Its statutory notice board (kommunallagen 8 kap. 9 §).", .url, \.noticeBoard),
    ]
}
