"""Plays a published draw again, from docs/draw-format.md alone. Python 3, standard library only.

python3 verify_draw.py FILE             says OK or what is wrong
python3 verify_draw.py --redraw FILE    prints the result that list and seed give, byte for byte
"""

import hashlib
import json
import sys
from collections import defaultdict


class Fault(Exception):
    pass


def canonical(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(use, *parts):
    text = "\n".join(("fangxuehou-draw/1/" + use,) + parts)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def words(seed):
    key, block = bytes.fromhex(seed), 0
    while True:
        out = hashlib.sha256(key + block.to_bytes(4, "big")).digest()
        yield from (int.from_bytes(out[at : at + 4], "big") for at in range(0, 32, 4))
        block += 1


def below(bound, source):
    limit = 2**32 - 2**32 % bound
    return next(word for word in source if word < limit) % bound


def shuffle(things, source):
    for last in range(len(things) - 1, 0, -1):
        other = below(last + 1, source)
        things[last], things[other] = things[other], things[last]


def drawn_order(listed, seed):
    rows = listed["rows"]
    root = {row["number"]: row["number"] for row in rows}

    def find(number):
        while root[number] != number:
            number = root[number]
        return number

    for tie in listed["together"]:
        names = [wish["number"] for wish in tie["wishes"]]
        for name in names[1:]:
            one, other = sorted((find(names[0]), find(name)))
            root[other] = one
    lots = defaultdict(list)
    for at, row in enumerate(rows):
        lots[find(row["number"])].append(at)
    by_class = defaultdict(list)
    for name in sorted(lots):
        by_class[max(rows[at]["priorityClass"] for at in lots[name])].append(lots[name])
    source = words(seed)
    drawn = []
    for which in sorted(by_class):
        shuffle(by_class[which], source)
        drawn += by_class[which]
    order = []
    for lot in drawn:
        shuffle(lot, source)
        order += lot
    return order


def minutes(time):
    return int(time[:2]) * 60 + int(time[3:])


def spans(course):
    return [(m["weekday"], minutes(m["from"]), minutes(m["until"])) for m in course["meetings"]]


class Draw:
    def __init__(self, listed):
        self.rows = listed["rows"]
        self.at = {row["number"]: at for at, row in enumerate(self.rows)}
        self.course = {course["courseId"]: course for course in listed["courses"]}
        self.spans = {name: spans(course) for name, course in self.course.items()}
        self.seats = {name: course["seats"] for name, course in self.course.items()}
        self.got = [[] for _ in self.rows]
        self.outcome = [{} for _ in self.rows]
        self.used_up = [0] * len(self.rows)
        self.tie = {}
        for tie in listed["together"]:
            pairs = [(self.at[wish["number"]], wish["courseId"]) for wish in tie["wishes"]]
            self.tie.update({pair: pairs for pair in pairs})

    def own_obstacle(self, at, name):
        most = self.rows[at]["atMost"]
        if len(self.got[at]) >= most["aTerm"]:
            return {"code": "LIMIT_REACHED", "limit": "A_TERM"}
        if sum(len(self.spans[one]) for one in self.got[at] + [name]) > most["aWeek"]:
            return {"code": "LIMIT_REACHED", "limit": "A_WEEK"}
        for one in self.got[at]:
            for day, start, end in self.spans[one]:
                if any(day == d and start < e and s < end for d, s, e in self.spans[name]):
                    return {"code": "CLASHES_WITH", "courseId": one}
        return None

    def obstacle(self, at, name, turn):
        own = self.own_obstacle(at, name)
        if own:
            return own
        if (at, name) not in self.tie:
            return None if self.seats[name] > 0 else {"code": "FULL_BEFORE_TURN", "turn": turn}
        pairs = self.tie[(at, name)]
        for other, wanted in pairs:
            found = self.own_obstacle(other, wanted) if other != at else None
            if found:
                because = "OTHER_LIMIT" if found["code"] == "LIMIT_REACHED" else "OTHER_CLASHES"
                return {"code": "TOGETHER_NOT_POSSIBLE", "because": because, "turn": turn}
        wanted = [name for _, name in pairs]
        if any(self.seats[name] < wanted.count(name) for name in wanted):
            return {"code": "TOGETHER_NOT_POSSIBLE", "because": "SEATS", "turn": turn}
        return None

    def turn_of(self, at, turn):
        """Whether the row stays in."""
        if self.used_up[at]:
            self.used_up[at] -= 1
            return True
        for name in self.rows[at]["wishes"]:
            if name in self.outcome[at]:
                continue
            obstacle = self.obstacle(at, name, turn)
            if obstacle:
                self.outcome[at][name] = obstacle
                continue
            for who, what in self.tie.get((at, name), [(at, name)]):
                self.seats[what] -= 1
                self.got[who].append(what)
                self.outcome[who][what] = {"code": "GOT", "turn": turn}
                self.used_up[who] += who != at
            return True
        return False

    def play(self, order):
        inside, turn = list(order), 0
        while inside:
            turn += 1
            stays = {at for at in (inside if turn % 2 else reversed(inside)) if self.turn_of(at, turn)}
            inside = [at for at in inside if at in stays]
        return self.result(order)

    def result(self, order):
        waiting = defaultdict(list)
        for at in order:
            for name, outcome in self.outcome[at].items():
                if outcome["code"] == "FULL_BEFORE_TURN" or outcome.get("because") == "SEATS":
                    waiting[name].append(at + 1)
        return {
            "order": [at + 1 for at in order],
            "rows": [[self.outcome[at][name] for name in row["wishes"]] for at, row in enumerate(self.rows)],
            "waiting": [{"courseId": name, "rows": waiting[name]} for name in sorted(waiting)],
        }


def redraw(file):
    return Draw(file["list"]).play(drawn_order(file["list"], file["seed"]))


def first_unlike(one, other):
    for at in range(max(len(one), len(other))):
        if one[at : at + 1] != other[at : at + 1]:
            return at
    return None


def compare(mine, theirs):
    at = first_unlike(mine["order"], theirs["order"])
    if at is not None:
        raise Fault("RESULT_DIFFERS %d ORDER" % mine["order"][at])
    at = first_unlike(mine["rows"], theirs["rows"])
    if at is not None:
        raise Fault("RESULT_DIFFERS %d WISHES" % (at + 1))
    at = first_unlike(mine["waiting"], theirs["waiting"])
    if at is not None:
        one, other = mine["waiting"][at]["rows"], theirs["waiting"][at]["rows"]
        raise Fault("RESULT_DIFFERS %d WAITING" % one[first_unlike(one, other) or 0])


def verify(raw):
    try:
        file = json.loads(raw.decode("utf-8"))
    except ValueError:
        raise Fault("NOT_JSON") from None
    if not isinstance(file, dict) or file.get("format") != "fangxuehou-draw":
        raise Fault("WRONG_FORMAT")
    if file.get("version") != 1:
        raise Fault("WRONG_VERSION " + str(file.get("version")))
    listed = file["list"]
    if canonical(file).encode("utf-8") != raw:
        raise Fault("NOT_CANONICAL")
    if digest("list", canonical(listed)) != file["fingerprint"]:
        raise Fault("LIST_CHANGED")
    if digest("secret", listed["drawId"], file["secret"]) != listed["secretHash"]:
        raise Fault("SECRET_DIFFERS")
    if digest("seed", file["fingerprint"], file["secret"], file["publicNumber"]) != file["seed"]:
        raise Fault("SEED_DIFFERS")
    compare(redraw(file), file["result"])


def main(arguments):
    with open(arguments[-1], "rb") as opened:
        raw = opened.read()
    if arguments[0] == "--redraw":
        sys.stdout.write(canonical(redraw(json.loads(raw.decode("utf-8")))))
        return 0
    try:
        verify(raw)
    except Fault as fault:
        print(fault)
        return 1
    print("OK")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
