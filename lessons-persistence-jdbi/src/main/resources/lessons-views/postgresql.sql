-- Made again each time. Columns are only ever added, at the end: what others have built on a view
-- stays whole, and so do the rights that were given to it.
--
-- Languages are told as sv-FI; as a key in a document the same one is written sv_FI.

create schema if not exists "${views}";

create or replace view "${views}".lesson as
select
  id::text as id,
  revision,
  project::text as project,
  by_programme::text as programme,
  document -> 'origin' ->> 'phase' as phase,
  document -> 'origin' ->> 'activity' as activity,
  state::text as state,
  document -> 'life' -> 'history' -> 'entries' -> -1 -> 'state' ->> 'openness' as openness,
  document -> 'content' ->> 'result' as result,
  document -> 'content' -> 'title' ->> 'original' as language,
  coalesce(
    document -> 'content' -> 'title' -> 'wordings'
      ->> (document -> 'content' -> 'title' ->> 'original'),
    document -> 'content' -> 'title' -> 'wordings'
      ->> replace(document -> 'content' -> 'title' ->> 'original', '-', '_')) as title,
  array(select jsonb_array_elements_text(document -> 'relevance' -> 'perspectives'))
    as perspectives,
  array(select jsonb_array_elements_text(document -> 'relevance' -> 'topics' -> 'themes'))
    as themes,
  document ->> 'licence' as licence,
  changed_at::timestamptz as changed_at
from "${schema}".lesson;

create or replace view "${views}".lesson_text as
select
  lesson.id::text as lesson,
  part.key as part,
  replace(wording.key, '_', '-') as language,
  wording.value as wording,
  replace(wording.key, '_', '-') = part.value ->> 'original' as is_original,
  coalesce(part.value -> 'stale' @> to_jsonb(replace(wording.key, '_', '-')), false) as is_stale
from "${schema}".lesson as lesson
  cross join jsonb_each(document -> 'content') as part
  cross join jsonb_each_text(
    case jsonb_typeof(part.value) when 'object' then part.value -> 'wordings' end) as wording;

create or replace view "${views}".reuse as
select
  id::text as id,
  document ->> 'lesson' as lesson,
  document ->> 'learnedIn' as learned_in,
  document ->> 'project' as project,
  document ->> 'outcome' as outcome,
  document ->> 'openness' as openness,
  (document ->> 'at')::timestamptz as reused_at
from "${schema}".reuse;

create or replace view "${views}".chain as
with
  step as (
    select id, entry -> 'state' ->> 'step' as step, min((entry ->> 'at')::timestamptz) as first_at
    from "${schema}".lesson
      cross join jsonb_array_elements(document -> 'life' -> 'history' -> 'entries') as entry
    group by 1, 2),
  looked_up as (
    select
      found ->> 'lesson' as lesson,
      document ->> 'project' as project,
      (document ->> 'at')::timestamptz as at
    from "${schema}".look_up
      cross join jsonb_array_elements(document -> 'found') as found),
  used as (
    select lesson, min(reused_at) as first_at from "${views}".reuse group by 1),
  reached as (
    select
      lesson.id::text as lesson,
      lesson.project::text as project,
      lesson.by_programme::text as programme,
      captured.first_at as captured_at,
      validated.first_at as validated_at,
      shared.first_at as shared_at,
      (select min(at) from looked_up
        where looked_up.lesson = lesson.id and looked_up.project <> lesson.project) as found_at,
      used.first_at as used_at
    from "${schema}".lesson as lesson
      left join step as captured on captured.id = lesson.id and captured.step = 'capture'
      left join step as validated on validated.id = lesson.id and validated.step = 'validate'
      left join step as shared on shared.id = lesson.id and shared.step = 'share'
      left join used on used.lesson = lesson.id)
select
  lesson,
  project,
  programme,
  captured_at,
  validated_at,
  shared_at,
  case when shared_at is not null then least(found_at, used_at) end as looked_up_at,
  case when shared_at is not null then used_at end as reused_at
from reached;
