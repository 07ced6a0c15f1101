extension MotionClock {
    static let months = 12

    init(_ course: MotionCourse, _ status: Conclusion<MotionStatus>) {
        let submitted = course.motion.submitted.value
        let evidence = course.events.filter { $0.status == .submitted }.map(\.evidence)
        guard let submitted, let start = submitted.beginning else {
            self.init(.submissionUnknown, evidence, [.submissionKnown])
            return
        }
        let deadline = start.advanced(byMonths: Self.months)
        switch submitted.hasBegun(by: course.dossier.day) {
        case .no: self.init(.notSubmitted, evidence, [.timePasses], deadline)
        case .cannotTell: self.init(.submissionImprecise, evidence, [.preciseDate], deadline)
        case .yes: self.init(course, status, start, deadline, evidence)
        }
    }

    private init(
        _ course: MotionCourse, _ status: Conclusion<MotionStatus>, _ start: DayBounds, _ deadline: DayBounds,
        _ evidence: [Evidence]
    ) {
        if status.value.isConcluded {
            self.init(start, deadline, decided: course.concluded, evidence + status.explanation.evidence)
        } else if status.value == .unknown {
            self.init(.outcomeUnknown, evidence + status.explanation.evidence, [.outcomeKnown], deadline)
        } else {
            self.init(deadline, on: course.dossier.day, evidence)
        }
    }

    /// Undecided on a day.
    private init(_ deadline: DayBounds, on day: Day, _ evidence: [Evidence]) {
        let today = DayBounds(earliest: day, latest: day)
        let left = DayCount(from: today, to: deadline)
        if left.least >= 0 {
            self.init(.running, left.isExact ? .running : .runningBetween, evidence, left, deadline)
        } else if left.most < 0 {
            let late = DayCount(from: deadline, to: today)
            self.init(.late, late.isExact ? .late : .lateBetween, evidence, late, deadline)
        } else {
            self.init(.cannotBeComputed, .imprecise, evidence, left, deadline)
        }
    }

    private init(_ start: DayBounds, _ deadline: DayBounds, decided: DayBounds?, _ evidence: [Evidence]) {
        guard let decided else {
            self.init(.decisionDateUnknown, evidence, [.preciseDate], deadline)
            return
        }
        let taken = DayCount(from: start, to: decided)
        let left = DayCount(from: decided, to: deadline)
        if left.least >= 0 {
            self.init(.decidedInTime, taken.isExact ? .decidedInTime : .decidedInTimeBetween, evidence, taken, deadline)
        } else if left.most < 0 {
            self.init(.decidedLate, taken.isExact ? .decidedLate : .decidedLateBetween, evidence, taken, deadline)
        } else {
            self.init(.cannotBeComputed, .decidedImprecise, evidence, taken, deadline)
        }
    }

    private init(
        _ value: ClockStatus, _ rule: ClockRule, _ evidence: [Evidence], _ days: DayCount, _ deadline: DayBounds
    ) {
        let arguments: KeyValuePairs<String, Phrase.Argument> = [
            "days": .number(days.least), "least": .number(days.least), "most": .number(days.most),
            "deadline": .date(deadline.date),
        ]
        let changes: [Change] =
            switch value {
            case .running, .late: [.councilDecision]
            case .decidedInTime, .decidedLate: [.correction]
            case .cannotBeComputed: [.preciseDate]
            }
        conclusion = Conclusion(value, Explanation(rule.phrase(arguments), evidence, wouldChange: changes))
        (self.days, self.deadline) = (days, deadline)
    }

    private init(_ rule: ClockRule, _ evidence: [Evidence], _ changes: [Change], _ deadline: DayBounds? = nil) {
        conclusion = Conclusion(.cannotBeComputed, Explanation(rule.phrase(), evidence, wouldChange: changes))
        days = nil
        self.deadline = deadline
    }
}

extension MotionCourse {
    /// The days on which it was written off or decided; `nil` when unknown.
    fileprivate var concluded: DayBounds? {
        if let writtenOff = motion.writtenOff.value, writtenOff.hasBegun(by: dossier.day) == .yes {
            return writtenOff.end
        }
        return decisionDate?.end
    }
}
