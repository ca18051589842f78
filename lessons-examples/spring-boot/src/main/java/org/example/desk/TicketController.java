package org.example.desk;

import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.text.LessonsException;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The desk over HTTP. Who asks would come from a login; here, from a header. */
@RestController
class TicketController {

  private final Tickets tickets;

  TicketController(Tickets tickets) {
    this.tickets = tickets;
  }

  @PostMapping("/tickets/{ticket}/close")
  Lesson close(
      @PathVariable int ticket, @RequestBody Learned learned, @RequestHeader("X-User") String user) {
    return tickets.close(ticket, learned.title(), learned.observation(), user);
  }

  @GetMapping("/lessons/{id}")
  Lesson lesson(@PathVariable String id, @RequestHeader("X-User") String user) {
    return tickets.lesson(id, user);
  }

  /** Refusals are told in the language of whoever asks. */
  @ExceptionHandler
  ResponseEntity<String> refused(LessonsException refusal, Locale language) {
    return ResponseEntity.unprocessableContent().body(refusal.in(language));
  }

  @ExceptionHandler
  ResponseEntity<String> notThere(IllegalArgumentException missing) {
    return ResponseEntity.badRequest().body(missing.getMessage());
  }

  record Learned(String title, String observation) {}
}
