package fi.oppienjako.lessons.export.yaml;

import fi.oppienjako.lessons.core.concept.Role;
import fi.oppienjako.lessons.core.model.DateRange;
import fi.oppienjako.lessons.core.model.Id;
import fi.oppienjako.lessons.core.people.Person;
import fi.oppienjako.lessons.core.programme.Member;
import java.util.Optional;
import java.util.function.Supplier;

/** A person in a role of the plan for a period. */
record MemberForm(Reference<Person> person, Reference<Role> role) implements Form<Member> {

  @Override
  public Optional<Member> read(Node node, Reading reading) {
    return Form.keys(this::member).read(node, reading);
  }

  private Optional<Member> member(Fields in) {
    Supplier<Id<Person>> who = in.one("person", person);
    Supplier<Id<Role>> as = in.one("role", role);
    Supplier<DateRange> during = Forms.period(in);
    return in.make(() -> new Member(who.get(), as.get(), during.get()));
  }
}
