package org.example.desk;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.core.access.Viewer;
import fi.oppienjako.lessons.core.lesson.Lesson;
import fi.oppienjako.lessons.core.model.ExternalReference;
import fi.oppienjako.lessons.core.people.By;
import fi.oppienjako.lessons.core.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(properties = "spring.datasource.generate-unique-name=false")
@AutoConfigureMockMvc
@DirtiesContext
class DeskTest {

  @Autowired private MockMvc web;
  @Autowired private LessonSharing lessons;
  @Autowired private JdbcClient database;

  @BeforeEach
  void setUp() {
    if (lessons.find(Person.KIND, new ExternalReference("ad", "KL123"), Viewer.unrestricted())
        .isEmpty()) {
      Person ann =
          lessons.save(lessons.person("Ann").knownAs(new ExternalReference("ad", "KL123")));
      lessons
          .plan("Front desk")
          .facing("The same questions every day")
          .knownAs(new ExternalReference("desk", "front"))
          .openAt(fi.oppienjako.lessons.core.access.Openness.AGORA)
          .start(By.by(ann));
    }
    database.sql("delete from ticket").update();
    database.sql("insert into ticket values (1, false)").update();
  }

  @Test
  void keepsTheLessonWithItsTicket() throws Exception {
    web.perform(close(1, "Ask first"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.content.title.wordings.en").value("Ask first"));
    assertThat(closed()).isEqualTo(1);
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void keepsNeitherWhereOneIsRefused() throws Exception {
    long before = count();
    web.perform(close(2, "Ask first")).andExpect(status().isBadRequest());
    web.perform(close(1, " ").header("Accept-Language", "fi"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("teksti")));
    assertThat(closed()).isZero();
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void refusesInALanguageOfTheApplicationsOwn() throws Exception {
    web.perform(close(1, " ").header("Accept-Language", "et"))
        .andExpect(content().string(containsString("tekst ei tohi olla tühi")));
  }

  @Test
  void refusesWhoIsNotKnown() throws Exception {
    web.perform(get("/lessons/any").header("X-User", "nobody")).andExpect(status().isBadRequest());
  }

  private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder close(
      int ticket, String title) {
    return post("/tickets/" + ticket + "/close")
        .header("X-User", "KL123")
        .contentType(MediaType.APPLICATION_JSON)
        .content("{\"title\":\"%s\",\"observation\":\"Half was needless.\"}".formatted(title));
  }

  private long closed() {
    return database.sql("select count(*) from ticket where closed").query(Long.class).single();
  }

  private long count() {
    return lessons.store().<Long>read(
        Viewer.unrestricted(), seen -> seen.all(Lesson.KIND).stream().count());
  }
}
