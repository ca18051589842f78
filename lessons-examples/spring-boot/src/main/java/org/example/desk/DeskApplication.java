package org.example.desk;

import fi.oppienjako.lessons.core.LessonSharing;
import fi.oppienjako.lessons.json.LessonsJson;
import fi.oppienjako.lessons.persistence.jdbi.JdbiStore;
import fi.oppienjako.lessons.persistence.jdbi.StoreOptions;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import tools.jackson.databind.JacksonModule;

/** A help desk of somebody's own, which captures what it learns. */
@SpringBootApplication
public class DeskApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(DeskApplication.class, arguments);
  }

  /** Lessons live in a schema of their own, and in whatever transaction Spring has begun. */
  @Bean(destroyMethod = "")
  LessonSharing lessons(DataSource database) {
    StoreOptions options = StoreOptions.defaults().joiningTransactions();
    JdbiStore.migrate(database, options);
    return LessonSharing.over(
        JdbiStore.over(new TransactionAwareDataSourceProxy(database), options));
  }

  /** Controllers may return lessons as they are. */
  @Bean
  JacksonModule lessonsAsJson() {
    return LessonsJson.module();
  }
}
