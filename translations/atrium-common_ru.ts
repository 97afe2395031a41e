<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Common</name>
    <message>
        <source>Server Name must not hold line breaks or control characters.</source>
        <translation>Имя сервера не должно содержать переводов строк и управляющих знаков.</translation>
    </message>
    <message>
        <source>Server Name must have 1 to 255 characters.</source>
        <translation>Имя сервера должно иметь длину от 1 до 255 знаков.</translation>
    </message>
    <message>
        <source>Server Address must be a host name or an IP address, without protocol, port or path.</source>
        <translation>Адрес сервера должен быть именем компьютера или IP-адресом, без протокола, порта и пути.</translation>
    </message>
    <message>
        <source>HTTP Port must be a number from 1 to 65535.</source>
        <translation>Порт HTTP должен быть числом от 1 до 65535.</translation>
    </message>
    <message>
        <source>Protocol must be http or https.</source>
        <translation>Протокол должен быть http или https.</translation>
    </message>
    <message>
        <source>Webapp path may hold letters, digits, dots, dashes and underscores, for instance &quot;openmeetings&quot;.</source>
        <translation>Путь webapp может содержать буквы, цифры, точки, дефисы и подчёркивания, например «openmeetings».</translation>
    </message>
    <message>
        <source>User (SOAP Access) must not hold line breaks or control characters.</source>
        <translation>Пользователь (SOAP): не должно быть переводов строк и управляющих знаков.</translation>
    </message>
    <message>
        <source>User (SOAP Access) must have at most 255 characters.</source>
        <translation>Пользователь (SOAP): должно быть не более 255 знаков.</translation>
    </message>
    <message>
        <source>Comment must not hold control characters.</source>
        <translation>Комментарий не должен содержать управляющих знаков.</translation>
    </message>
    <message>
        <source>Comment must have at most 2048 characters.</source>
        <translation>Комментарий должен иметь не более 2048 знаков.</translation>
    </message>
    <message>
        <source>Reports regularly.</source>
        <translation>Регулярно выходит на связь.</translation>
    </message>
    <message>
        <source>Reports regularly, but is not active: it gets no new rooms.</source>
        <translation>Регулярно выходит на связь, но не активен: новых комнат не получает.</translation>
    </message>
    <message>
        <source>Has never been started.</source>
        <translation>Ни разу не запускался.</translation>
    </message>
    <message>
        <source>Was stopped cleanly.</source>
        <translation>Остановлен штатно.</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>не активен</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>состояние %1</translation>
    </message>
    <message numerus="yes">
        <source>load %1 in %n open room(s)</source>
        <translation>
            <numerusform>нагрузка %1 в %n открытой комнате</numerusform>
            <numerusform>нагрузка %1 в %n открытых комнатах</numerusform>
            <numerusform>нагрузка %1 в %n открытых комнатах</numerusform>
        </translation>
    </message>
    <message>
        <source>the room is open here</source>
        <translation>комната открыта здесь</translation>
    </message>
    <message>
        <source>The cluster has no node that could open the room.</source>
        <translation>В кластере нет узла, который мог бы открыть комнату.</translation>
    </message>
    <message>
        <source>No node can open the room (%1).</source>
        <translation>Ни один узел не может открыть комнату (%1).</translation>
    </message>
    <message>
        <source>Start a node or make one active, then try again.</source>
        <translation>Запустите узел или сделайте какой-либо активным и попробуйте снова.</translation>
    </message>
    <message>
        <source>The room needs a name of 1 to %1 characters.</source>
        <translation>Комнате нужно имя длиной от 1 до %1 знаков.</translation>
    </message>
    <message>
        <source>The room&apos;s name must not hold line breaks or control characters.</source>
        <translation>Имя комнаты не должно содержать переводов строк и управляющих знаков.</translation>
    </message>
    <message>
        <source>The comment must not hold control characters.</source>
        <translation>Комментарий не должен содержать управляющих знаков.</translation>
    </message>
    <message>
        <source>The comment must have at most %1 characters.</source>
        <translation>Комментарий должен иметь не более %1 знаков.</translation>
    </message>
    <message>
        <source>The capacity must be a number from 1 to %1.</source>
        <translation>Число мест должно быть от 1 до %1.</translation>
    </message>
    <message>
        <source>The login name must have %1 to %2 characters.</source>
        <translation>Логин должен иметь длину от %1 до %2 знаков.</translation>
    </message>
    <message>
        <source>The login name must not begin or end with a space or hold invisible characters.</source>
        <translation>Логин не должен начинаться или заканчиваться пробелом и содержать невидимые знаки.</translation>
    </message>
    <message>
        <source>The password must have %1 to %2 characters.</source>
        <translation>Пароль должен иметь длину от %1 до %2 знаков.</translation>
    </message>
    <message>
        <source>Not valid JSON at byte %1: %2.</source>
        <translation>Неверный JSON, байт %1: %2.</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>Ожидался объект JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>Нет «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>«%1»: неверное значение, требуется: %2.</translation>
    </message>
    <message>
        <source>Unknown reason &quot;%1&quot;.</source>
        <translation>Неизвестная причина «%1».</translation>
    </message>
    <message>
        <source>Unknown code &quot;%1&quot;.</source>
        <translation>Неизвестный код «%1».</translation>
    </message>
    <message>
        <source>You left the room.</source>
        <translation>Вы вышли из комнаты.</translation>
    </message>
    <message>
        <source>The ticket for this room is used up, too old or not for this node. Enter the room again.</source>
        <translation>Билет в эту комнату использован, устарел или не для этого узла. Войдите в комнату снова.</translation>
    </message>
    <message>
        <source>The room is open on another node now. Enter it again.</source>
        <translation>Комната теперь открыта на другом узле. Войдите в неё снова.</translation>
    </message>
    <message>
        <source>Your session has been closed by an administrator or moderator.</source>
        <translation>Ваш сеанс закрыт администратором или модератором.</translation>
    </message>
    <message>
        <source>The room was deleted by an administrator.</source>
        <translation>Комната удалена администратором.</translation>
    </message>
    <message>
        <source>This node is being stopped. The room opens again on another node.</source>
        <translation>Этот узел останавливается. Комната снова откроется на другом узле.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>Комната заполнена.</translation>
    </message>
    <message>
        <source>The last message was not understood.</source>
        <translation>Последнее сообщение непонятно.</translation>
    </message>
    <message>
        <source>Your connection is too slow to keep up with the room.</source>
        <translation>Ваше соединение слишком медленное для этой комнаты.</translation>
    </message>
    <message>
        <source>Your account was deleted by an administrator.</source>
        <translation>Ваша учётная запись удалена администратором.</translation>
    </message>
    <message>
        <source>No ticket arrived in time.</source>
        <translation>Билет не пришёл вовремя.</translation>
    </message>
    <message>
        <source>Unknown frame &quot;%1&quot;.</source>
        <translation>Неизвестный кадр «%1».</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>Has just begun to report: it gets new rooms after its next report.</source>
        <translation>Только что вышел на связь: получит новые комнаты после следующего сигнала.</translation>
    </message>
    <message>
        <source>Has just started: it gets new rooms in %1.</source>
        <translation>Только что запущен: получит новые комнаты через %1.</translation>
    </message>
    <message numerus="yes">
        <source>Crashed %n time(s) in a row: it gets new rooms again in %1.</source>
        <translation>
            <numerusform>Упал %n раз: снова получит новые комнаты через %1.</numerusform>
            <numerusform>Упал %n раза подряд: снова получит новые комнаты через %1.</numerusform>
            <numerusform>Упал %n раз подряд: снова получит новые комнаты через %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is being emptied: it gets no new rooms; those it has end by themselves, with no deadline.</source>
        <translation>Освобождается: новых комнат не получает; имеющиеся закроются сами, без крайнего срока.</translation>
    </message>
    <message>
        <source>Is being emptied: the deadline has passed and its rooms move to other nodes now.</source>
        <translation>Освобождается: крайний срок прошёл, его комнаты переезжают на другие узлы.</translation>
    </message>
    <message>
        <source>Is being emptied: it gets no new rooms; those that are left move to other nodes in %1.</source>
        <translation>Освобождается: новых комнат не получает; оставшиеся переедут на другие узлы через %1.</translation>
    </message>
    <message>
        <source>Has just started, but is not active: it gets no new rooms.</source>
        <translation>Только что запущен, но не активен: новых комнат не получает.</translation>
    </message>
    <message>
        <source>Silent for %1: it keeps its rooms but gets no new ones.</source>
        <translation>Молчит уже %1: сохраняет свои комнаты, но новых не получает.</translation>
    </message>
    <message>
        <source>Is emptied: no room is left on it, and it gets no new ones.</source>
        <translation>Освобождён: комнат на нём не осталось, новых не получает.</translation>
    </message>
    <message>
        <source>Has closed its rooms, because it has not reached the database for %1.</source>
        <translation>Закрыл свои комнаты, так как уже %1 не может связаться с базой данных.</translation>
    </message>
    <message>
        <source>Silent for %1: its lease has run out. Its rooms open elsewhere as soon as it is certain that it serves them no longer.</source>
        <translation>Молчит уже %1: его срок аренды истёк. Его комнаты откроются на других узлах, как только станет ясно, что он их больше не ведёт.</translation>
    </message>
    <message>
        <source>Weight must be a number from 1 to %1.</source>
        <translation>Вес должен быть числом от 1 до %1.</translation>
    </message>
    <message>
        <source>The limit of rooms must be a number from 1 to %1, or 0 for no limit.</source>
        <translation>Лимит комнат должен быть числом от 1 до %1 или 0, если лимита нет.</translation>
    </message>
    <message>
        <source>The limit of people must be a number from 1 to %1, or 0 for no limit.</source>
        <translation>Лимит людей должен быть числом от 1 до %1 или 0, если лимита нет.</translation>
    </message>
    <message>
        <source>A node can have at most %1 labels.</source>
        <translation>У узла может быть не более %1 меток.</translation>
    </message>
    <message>
        <source>Each label must have 1 to 40 letters from A to Z, digits, dots, dashes or underscores.</source>
        <translation>Каждая метка должна состоять из 1–40 букв от A до Z, цифр, точек, дефисов или подчёркиваний.</translation>
    </message>
    <message>
        <source>Each label can be given once only.</source>
        <translation>Каждую метку можно указать только один раз.</translation>
    </message>
    <message>
        <source>Its clock is %1 ahead of the database&apos;s.</source>
        <translation>Его часы спешат на %1 относительно часов базы данных.</translation>
    </message>
    <message>
        <source>Its clock is %1 behind the database&apos;s.</source>
        <translation>Его часы отстают на %1 от часов базы данных.</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>узел %1</translation>
    </message>
    <message>
        <source>the room is pinned to %1</source>
        <translation>комната закреплена за: %1</translation>
    </message>
    <message>
        <source>does not have the label &quot;%1&quot;</source>
        <translation>нет метки «%1»</translation>
    </message>
    <message>
        <source>is being emptied</source>
        <translation>освобождается</translation>
    </message>
    <message numerus="yes">
        <source>has %1 of at most %n open room(s)</source>
        <translation>
            <numerusform>открытых комнат %1, лимит — %n комната</numerusform>
            <numerusform>открытых комнат %1, лимит — %n комнаты</numerusform>
            <numerusform>открытых комнат %1, лимит — %n комнат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %1 of at most %n people</source>
        <translation>
            <numerusform>людей %1, лимит — %n человек</numerusform>
            <numerusform>людей %1, лимит — %n человека</numerusform>
            <numerusform>людей %1, лимит — %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the limit or pin the room elsewhere, then try again.</source>
        <translation>Увеличьте лимит или закрепите комнату иначе и попробуйте снова.</translation>
    </message>
    <message>
        <source>Raise the limit of a node or add a node, then try again.</source>
        <translation>Увеличьте лимит узла или добавьте узел и попробуйте снова.</translation>
    </message>
    <message>
        <source>Start %1 and make it active, or pin the room elsewhere, then try again.</source>
        <translation>Запустите %1 и сделайте его активным или закрепите комнату иначе и попробуйте снова.</translation>
    </message>
    <message>
        <source>Start a node that has the label &quot;%1&quot; and make it active, or pin the room elsewhere, then try again.</source>
        <translation>Запустите узел с меткой «%1» и сделайте его активным или закрепите комнату иначе и попробуйте снова.</translation>
    </message>
    <message>
        <source>The room is open on node %1, which is not a server of the cluster.</source>
        <translation>Комната открыта на узле %1, а такого сервера в кластере нет.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Попробуйте снова через минуту.</translation>
    </message>
    <message>
        <source>Every node is at its limit: %1.</source>
        <translation>Все узлы достигли лимита: %1.</translation>
    </message>
    <message>
        <source>Every node that could open the room is at its limit: %1.</source>
        <translation>Все узлы, которые могли бы открыть комнату, достигли лимита: %1.</translation>
    </message>
    <message>
        <source>Pin the room to a node or to a label, not to both.</source>
        <translation>Закрепите комнату за узлом или за меткой, но не за обоими.</translation>
    </message>
    <message>
        <source>The label that the room is pinned to must have 1 to 40 letters from A to Z, digits, dots, dashes or underscores.</source>
        <translation>Метка, за которой закреплена комната, должна состоять из 1–40 букв от A до Z, цифр, точек, дефисов или подчёркиваний.</translation>
    </message>
    <message>
        <source>Your session has ended. Log in again.</source>
        <translation>Ваш сеанс завершён. Войдите снова.</translation>
    </message>
    <message>
        <source>This node is being stopped.</source>
        <translation>Этот узел останавливается.</translation>
    </message>
    <message>
        <source>Your connection is too slow to keep up with the lobby.</source>
        <translation>Ваше соединение слишком медленное для холла.</translation>
    </message>
    <message>
        <source>This node lost touch with the cluster. The room opens again on another node.</source>
        <translation>Этот узел потерял связь с кластером. Комната снова откроется на другом узле.</translation>
    </message>
    <message>
        <source>The room was closed by an administrator.</source>
        <translation>Комната закрыта администратором.</translation>
    </message>
    <message>
        <source>What people are told must have at most %1 characters and no line breaks.</source>
        <translation>Текст для людей должен иметь не более %1 знаков, без переводов строк.</translation>
    </message>
    <message>
        <source>&quot;to&quot; must be &quot;front&quot; or &quot;back&quot;.</source>
        <translation>«to» должен быть &quot;front&quot; или &quot;back&quot;.</translation>
    </message>
    <message>
        <source>&quot;points&quot; must be a list of whole numbers, two for each point.</source>
        <translation>«points» должен быть списком целых чисел, по два на каждую точку.</translation>
    </message>
    <message>
        <source>Unknown kind of object &quot;%1&quot;.</source>
        <translation>Неизвестный вид объекта «%1».</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>a person&apos;s id</source>
        <translation>ID человека</translation>
    </message>
    <message>
        <source>a list of persons&apos; ids</source>
        <translation>список ID людей</translation>
    </message>
    <message>
        <source>a number from 1 on</source>
        <translation>число от 1</translation>
    </message>
    <message>
        <source>a number from 0 on</source>
        <translation>число от 0</translation>
    </message>
    <message>
        <source>a list of numbers from 0 on</source>
        <translation>список чисел от 0</translation>
    </message>
    <message>
        <source>a right</source>
        <translation>право</translation>
    </message>
    <message>
        <source>a list of rights</source>
        <translation>список прав</translation>
    </message>
    <message>
        <source>a kind of poll</source>
        <translation>вид опроса</translation>
    </message>
    <message>
        <source>a type of room</source>
        <translation>тип комнаты</translation>
    </message>
    <message>
        <source>A period needs a beginning, and an end after it.</source>
        <translation>Периоду нужны начало и более поздний конец.</translation>
    </message>
    <message>
        <source>Only an invitation for a period has a beginning and an end.</source>
        <translation>Начало и конец есть только у приглашения на период.</translation>
    </message>
    <message>
        <source>The note must have at most %1 characters, no control characters.</source>
        <translation>Заметка должна иметь не более %1 знаков, без управляющих знаков.</translation>
    </message>
    <message>
        <source>The password of an invitation must have %1 to %2 characters.</source>
        <translation>Пароль приглашения должен иметь длину от %1 до %2 знаков.</translation>
    </message>
    <message>
        <source>A guest needs a name of 1 to %1 characters.</source>
        <translation>Гостю нужно имя длиной от 1 до %1 знаков.</translation>
    </message>
    <message>
        <source>A guest&apos;s name must not hold line breaks or control characters.</source>
        <translation>Имя гостя не должно содержать переводов строк и управляющих знаков.</translation>
    </message>
    <message>
        <source>The address that people are sent to must begin with https:// or http:// and the name of a host, without a user name.</source>
        <translation>Адрес, на который направляют людей, должен начинаться с https:// или http:// и имени компьютера, без имени пользователя.</translation>
    </message>
    <message>
        <source>The address that people are sent to must have at most %1 characters.</source>
        <translation>Адрес, на который направляют людей, должен иметь не более %1 знаков.</translation>
    </message>
    <message>
        <source>A room has at most %1 moderators of its own.</source>
        <translation>У комнаты может быть не более %1 собственных модераторов.</translation>
    </message>
    <message>
        <source>The room&apos;s moderators must be different users, in the order of their ids.</source>
        <translation>Модераторы комнаты должны быть разными пользователями, в порядке их ID.</translation>
    </message>
    <message>
        <source>A demo must take from %1 to %2 seconds; 0 = the room is no demo.</source>
        <translation>Демо должно длиться от %1 до %2 секунд; 0 = комната не демонстрационная.</translation>
    </message>
    <message>
        <source>The time of this demo room is over.</source>
        <translation>Время этой демонстрационной комнаты истекло.</translation>
    </message>
    <message>
        <source>You are in this room too many times already. Close it in another window.</source>
        <translation>Вы уже слишком много раз в этой комнате. Закройте её в другом окне.</translation>
    </message>
    <message>
        <source>&quot;url&quot; is no address.</source>
        <translation>«url» — не адрес.</translation>
    </message>
    <message>
        <source>The room&apos;s external type must have at most %1 characters, without line breaks.</source>
        <translation>Внешний тип комнаты должен иметь не более %1 знаков, без переводов строк.</translation>
    </message>
    <message>
        <source>External user and type must have 1 to %1 characters, without line breaks and control characters.</source>
        <translation>Внешние пользователь и тип должны иметь длину от 1 до %1 знаков, без переводов строк и управляющих знаков.</translation>
    </message>
    <message>
        <source>Names and e-mail address must have at most %1 characters, without line breaks and control characters.</source>
        <translation>Имена и адрес почты должны иметь не более %1 знаков, без переводов строк и управляющих знаков.</translation>
    </message>
    <message>
        <source>The person has no name.</source>
        <translation>У человека нет имени.</translation>
    </message>
    <message>
        <source>Send at least a user name, a first name or a last name.</source>
        <translation>Передайте хотя бы имя пользователя, имя или фамилию.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language.</source>
        <translation>«%1» — не язык.</translation>
    </message>
    <message>
        <source>Name one like de or de-AT.</source>
        <translation>Укажите его, например de или de-AT.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Нет часового пояса «%1».</translation>
    </message>
    <message>
        <source>Name one like Europe/Berlin.</source>
        <translation>Укажите его, например Europe/Berlin.</translation>
    </message>
    <message>
        <source>The appointment needs a time after 1970 and before the year 10000.</source>
        <translation>Встрече нужно время после 1970 года и до 10000 года.</translation>
    </message>
    <message>
        <source>The appointment must end after it begins.</source>
        <translation>Встреча должна заканчиваться после своего начала.</translation>
    </message>
    <message>
        <source>An appointment takes at most a year.</source>
        <translation>Встреча длится не более года.</translation>
    </message>
    <message>
        <source>An appointment that repeats must be over before it begins again.</source>
        <translation>Повторяющаяся встреча должна закончиться до того, как начнётся снова.</translation>
    </message>
    <message>
        <source>Only an appointment that repeats has a last time.</source>
        <translation>Последний раз бывает только у повторяющейся встречи.</translation>
    </message>
    <message>
        <source>The last time of an appointment must not be before its first.</source>
        <translation>Последний раз встречи не должен быть раньше первого.</translation>
    </message>
    <message>
        <source>What repeats cannot begin in an hour that clocks show twice.</source>
        <translation>Повторяющееся не может начинаться в час, который часы показывают дважды.</translation>
    </message>
    <message>
        <source>Let it begin an hour earlier or later, or on another day.</source>
        <translation>Пусть оно начинается на час раньше или позже или в другой день.</translation>
    </message>
    <message>
        <source>An appointment has at most %1 members.</source>
        <translation>У встречи может быть не более %1 участников.</translation>
    </message>
    <message>
        <source>%1 is a member twice.</source>
        <translation>Участник %1 указан дважды.</translation>
    </message>
    <message>
        <source>The appointment needs a name of 1 to %1 characters, without line breaks.</source>
        <translation>Встрече нужно название длиной от 1 до %1 знаков, без переводов строк.</translation>
    </message>
    <message>
        <source>The place must have at most %1 characters, no control characters.</source>
        <translation>Место должно иметь не более %1 знаков, без управляющих знаков.</translation>
    </message>
    <message>
        <source>The description must have at most %1 characters, no control characters.</source>
        <translation>Описание должно иметь не более %1 знаков, без управляющих знаков.</translation>
    </message>
    <message>
        <source>There is no category %1.</source>
        <translation>Нет категории %1.</translation>
    </message>
    <message>
        <source>Use %1 (default).</source>
        <translation>Используйте %1 (по умолчанию).</translation>
    </message>
    <message>
        <source>A member&apos;s names must have at most %1 characters, without line breaks.</source>
        <translation>Имена участника должны иметь не более %1 знаков, без переводов строк.</translation>
    </message>
    <message>
        <source>A member&apos;s telephone number must have at most %1 characters, without line breaks.</source>
        <translation>Номер телефона участника должен иметь не более %1 знаков, без переводов строк.</translation>
    </message>
    <message>
        <source>A member without an account needs a name or a mail address.</source>
        <translation>Участнику без учётной записи нужно имя или адрес почты.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that links may begin with.</source>
        <translation>«%1» — не адрес, с которого могут начинаться ссылки.</translation>
    </message>
    <message>
        <source>Give one like https://school.example/openmeetings/, or none.</source>
        <translation>Укажите его, например https://school.example/openmeetings/, или не указывайте никакого.</translation>
    </message>
    <message>
        <source>The group needs a name of 1 to %1 characters.</source>
        <translation>Группе нужно имя длиной от 1 до %1 знаков.</translation>
    </message>
    <message>
        <source>The group&apos;s name must not hold line breaks or control characters.</source>
        <translation>Имя группы не должно содержать переводов строк и управляющих знаков.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mail address.</source>
        <translation>«%1» — не адрес почты.</translation>
    </message>
    <message>
        <source>Give one address like ada@school.example; before the @ stand letters without accents, digits and signs.</source>
        <translation>Укажите один адрес, например ada@school.example; перед @ стоят латинские буквы без диакритики, цифры и знаки.</translation>
    </message>
    <message>
        <source>The name of a mail&apos;s recipient must have at most %1 characters and no line breaks.</source>
        <translation>Имя получателя письма должно иметь не более %1 знаков, без переводов строк.</translation>
    </message>
    <message>
        <source>The subject of a mail must have at most %1 characters and no line breaks.</source>
        <translation>Тема письма должна иметь не более %1 знаков, без переводов строк.</translation>
    </message>
    <message>
        <source>The text of a mail must have at most %1 characters and no control characters.</source>
        <translation>Текст письма должен иметь не более %1 знаков, без управляющих знаков.</translation>
    </message>
    <message>
        <source>The calendar entry of a mail is too long.</source>
        <translation>Запись календаря в письме слишком длинная.</translation>
    </message>
    <message>
        <source>A calendar entry goes by mail with its method, REQUEST or CANCEL for instance.</source>
        <translation>Запись календаря отправляется в письме вместе со своим методом, например REQUEST или CANCEL.</translation>
    </message>
    <message>
        <source>The key of a mail must have at most %1 characters.</source>
        <translation>Ключ письма должен иметь не более %1 знаков.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>media server</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>down</source>
        <comment>media server</comment>
        <translation>не работает</translation>
    </message>
    <message numerus="yes">
        <source>up, %1 of %n stream(s)</source>
        <comment>media server</comment>
        <translation>
            <numerusform>работает, %1 из %n потока</numerusform>
            <numerusform>работает, %1 из %n потоков</numerusform>
            <numerusform>работает, %1 из %n потоков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up, %n stream(s)</source>
        <comment>media server</comment>
        <translation>
            <numerusform>работает, %n поток</numerusform>
            <numerusform>работает, %n потока</numerusform>
            <numerusform>работает, %n потоков</numerusform>
        </translation>
    </message>
    <message>
        <source>no media server</source>
        <translation>нет медиасервера</translation>
    </message>
    <message>
        <source>its media server is down</source>
        <translation>его медиасервер не работает</translation>
    </message>
    <message>
        <source>its media server is full</source>
        <translation>его медиасервер заполнен</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n поток</numerusform>
            <numerusform>%n потока</numerusform>
            <numerusform>%n потоков</numerusform>
        </translation>
    </message>
    <message>
        <source>has no media server</source>
        <translation>не имеет медиасервера</translation>
    </message>
    <message numerus="yes">
        <source>its media server has %1 of at most %n stream(s)</source>
        <translation>
            <numerusform>на его медиасервере занято %1 из максимум %n потока</numerusform>
            <numerusform>на его медиасервере занято %1 из максимум %n потоков</numerusform>
            <numerusform>на его медиасервере занято %1 из максимум %n потоков</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the media server of %1, then try again.</source>
        <translation>Запустите медиасервер узла %1 и попробуйте снова.</translation>
    </message>
    <message>
        <source>Give a node a media server, or switch the room&apos;s option &quot;Needs a media server&quot; off, then try again.</source>
        <translation>Дайте какому-либо узлу медиасервер или выключите параметр комнаты &quot;Нужен медиасервер&quot;, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>a list of different lines of the offer</source>
        <translation>список различных строк предложения</translation>
    </message>
    <message>
        <source>of one of offer, answer, candidate and bye</source>
        <translation>одного из видов: offer, answer, candidate и bye</translation>
    </message>
    <message>
        <source>a text of at most %1 bytes</source>
        <translation>текст не длиннее %1 байт</translation>
    </message>
    <message>
        <source>1 to %1 letters, digits, &quot;-&quot; or &quot;_&quot;</source>
        <translation>от 1 до %1 букв, цифр, &quot;-&quot; или &quot;_&quot;</translation>
    </message>
    <message>
        <source>the name of a line in an SDP</source>
        <translation>имя строки в SDP</translation>
    </message>
    <message>
        <source>the place of a line in an SDP</source>
        <translation>место строки в SDP</translation>
    </message>
    <message>
        <source>a kind of stream</source>
        <translation>вид потока</translation>
    </message>
    <message>
        <source>a list of kinds of streams</source>
        <translation>список видов потоков</translation>
    </message>
    <message>
        <source>a size of a stream</source>
        <translation>размер потока</translation>
    </message>
    <message>
        <source>a way of media</source>
        <translation>способ передачи медиа</translation>
    </message>
    <message>
        <source>why there is no media</source>
        <translation>причина отсутствия медиа</translation>
    </message>
    <message>
        <source>a list of at most %1</source>
        <translation>список не более чем из %1</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>список объектов</translation>
    </message>
    <message>
        <source>true</source>
        <translation>true</translation>
    </message>
</context>
<context>
    <name>Common::RoomVisit</name>
    <message>
        <source>a connection</source>
        <translation>соединение</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>вход</translation>
    </message>
    <message>
        <source>a people list of %1</source>
        <translation>список людей: %1</translation>
    </message>
    <message>
        <source>%1 (the list shows %2)</source>
        <translation>%1 (в списке: %2)</translation>
    </message>
    <message>
        <source>the other person&apos;s chat line</source>
        <translation>сообщение другого человека</translation>
    </message>
    <message>
        <source>the confirmation of leaving</source>
        <translation>подтверждение выхода</translation>
    </message>
    <message>
        <source>%1 ended the connection before %2: %3</source>
        <translation>%1: соединение закрыто раньше, чем получено: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 did not give %2 within %3 ms</source>
        <translation>%1: за %3 мс не получено: %2</translation>
    </message>
    <message>
        <source>%1 had not given %2 when the check was stopped</source>
        <translation>%1: до остановки проверки не получено: %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никого</translation>
    </message>
    <message>
        <source>a frame was not understood: %1</source>
        <translation>непонятный кадр: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it was cut off</source>
        <translation>соединение оборвано</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1: ошибка: %2</translation>
    </message>
</context>
<context>
    <name>Common::VerifyRun</name>
    <message>
        <source>not tried, because the check was cancelled</source>
        <translation>не выполнялось: проверка отменена</translation>
    </message>
    <message>
        <source>given up, because the check was cancelled</source>
        <translation>прервано: проверка отменена</translation>
    </message>
    <message>
        <source>not tried, because step %1 failed</source>
        <translation>не выполнялось: шаг %1 не пройден</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file&apos;s name must have 1 to 255 characters, without slashes and invisible characters.</source>
        <translation>Имя файла должно иметь длину от 1 до 255 знаков, без косых черт и невидимых знаков.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The administrator logs in</source>
        <translation>Администратор входит</translation>
    </message>
    <message>
        <source>the given server takes the login</source>
        <translation>указанный сервер принимает вход</translation>
    </message>
    <message>
        <source>The nodes are up</source>
        <translation>Узлы работают</translation>
    </message>
    <message>
        <source>at least two active nodes are up, each answering at its own address</source>
        <translation>работают хотя бы два активных узла, каждый отвечает по своему адресу</translation>
    </message>
    <message>
        <source>Throw-away users and rooms are made</source>
        <translation>Создаются временные пользователи и комнаты</translation>
    </message>
    <message>
        <source>two users and two rooms</source>
        <translation>два пользователя и две комнаты</translation>
    </message>
    <message>
        <source>Both people log in at node 1</source>
        <translation>Оба человека входят на узле 1</translation>
    </message>
    <message>
        <source>node 1 takes both</source>
        <translation>узел 1 принимает обоих</translation>
    </message>
    <message>
        <source>The status page shows an empty room</source>
        <translation>Страница состояния показывает пустую комнату</translation>
    </message>
    <message>
        <source>node 1 shows 0 people</source>
        <translation>узел 1 показывает 0 человек</translation>
    </message>
    <message>
        <source>Both people enter one room</source>
        <translation>Оба человека входят в одну комнату</translation>
    </message>
    <message>
        <source>both are sent to the same node and let in, each ticket once</source>
        <translation>оба попадают на один узел и входят, каждый билет один раз</translation>
    </message>
    <message>
        <source>They meet</source>
        <translation>Они встречаются</translation>
    </message>
    <message>
        <source>each sees the other in the people list and reads the other&apos;s chat line</source>
        <translation>каждый видит другого в списке и читает его сообщение</translation>
    </message>
    <message>
        <source>The status page counts them</source>
        <translation>Страница состояния считает их</translation>
    </message>
    <message>
        <source>node 1 and node 2 both show 2 people</source>
        <translation>узлы 1 и 2 показывают 2 человек</translation>
    </message>
    <message>
        <source>They enter two different rooms</source>
        <translation>Они входят в две разные комнаты</translation>
    </message>
    <message>
        <source>two nodes, one room each</source>
        <translation>два узла, по одной комнате</translation>
    </message>
    <message>
        <source>The Connections lists agree</source>
        <translation>Списки подключений совпадают</translation>
    </message>
    <message>
        <source>node 1 and node 2 both list the two people where they are</source>
        <translation>узлы 1 и 2 показывают обоих там, где они есть</translation>
    </message>
    <message>
        <source>A file is shared</source>
        <translation>Файл доступен всем</translation>
    </message>
    <message>
        <source>what is uploaded through node 1 is read through node 2 byte for byte</source>
        <translation>загруженное через узел 1 читается через узел 2 байт в байт</translation>
    </message>
    <message>
        <source>A commit is seen on the other node</source>
        <translation>Изменение видно на другом узле</translation>
    </message>
    <message>
        <source>a comment changed through node 1 shows on node 2</source>
        <translation>комментарий, изменённый через узел 1, виден на узле 2</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Уборка</translation>
    </message>
    <message>
        <source>everything that was made is removed, everybody is logged out</source>
        <translation>всё созданное удалено, все вышли</translation>
    </message>
    <message>
        <source>%1 was answered with HTTP status %2</source>
        <translation>%1: получен ответ HTTP %2</translation>
    </message>
    <message>
        <source>Check that the address is an Atrium server&apos;s and ends with its webapp path.</source>
        <translation>Проверьте, что это адрес сервера Atrium и что он заканчивается его путём webapp.</translation>
    </message>
    <message>
        <source>%1 was answered with %2 %3: %4</source>
        <translation>%1: получен ответ %2 %3: %4</translation>
    </message>
    <message>
        <source>%1 was answered with something else than expected: %2</source>
        <translation>%1: получен неожиданный ответ: %2</translation>
    </message>
    <message>
        <source>Check that the address is an Atrium server&apos;s and ends with its webapp path, and that all nodes run this version.</source>
        <translation>Проверьте, что это адрес сервера Atrium и что он заканчивается его путём webapp, и что на всех узлах эта версия.</translation>
    </message>
    <message>
        <source>%1 was not answered within %2 ms</source>
        <translation>%1: за %2 мс ответа нет</translation>
    </message>
    <message>
        <source>%1 was given up, because the check was stopped</source>
        <translation>%1: прервано, так как проверка остановлена</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1: ошибка: %2</translation>
    </message>
    <message>
        <source>node %1, which is not among the live ones</source>
        <translation>узел %1, которого нет среди работающих</translation>
    </message>
    <message>
        <source>no node</source>
        <translation>узел не задан</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, open rooms: %2</source>
        <translation>%1, открытых комнат: %2</translation>
    </message>
    <message>
        <source>creating %1 at %2 was answered without an id</source>
        <translation>создание %1 на %2: в ответе нет ID</translation>
    </message>
    <message>
        <source>loginUser at %1 answered %2 instead of 1</source>
        <translation>loginUser на %1: ответ %2 вместо 1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Check login and password, and that the user is an administrator.</source>
        <translation>Проверьте логин и пароль и что пользователь — администратор.</translation>
    </message>
    <message>
        <source>%1 at %2 was answered with HTTP status %3 and %4</source>
        <translation>%1 на %2: получен ответ HTTP %3 и %4</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>слишком глубокая вложенность</translation>
    </message>
    <message>
        <source>fault %1: %2</source>
        <translation>ошибка %1: %2</translation>
    </message>
    <message>
        <source>not valid XML at byte %1: %2</source>
        <translation>неверный XML, байт %1: %2</translation>
    </message>
    <message>
        <source>no SOAP answer</source>
        <translation>это не ответ SOAP</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>пользователь %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>комната %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>файл %1</translation>
    </message>
    <message>
        <source>it may exist, for the answer to its making was lost</source>
        <translation>возможно, существует: ответ на создание потерян</translation>
    </message>
    <message>
        <source>%1 is still logged in: %2</source>
        <translation>%1: вход ещё действует: %2</translation>
    </message>
    <message>
        <source>%1 is left behind: %2</source>
        <translation>осталось: %1 (%2)</translation>
    </message>
    <message>
        <source>the administrator is still logged in at %1: %2</source>
        <translation>вход администратора на %1 ещё действует: %2</translation>
    </message>
    <message>
        <source>Remove what is left behind by hand; its name begins with %1.</source>
        <translation>Удалите оставшееся вручную; его имя начинается с %1.</translation>
    </message>
    <message>
        <source>everybody is logged out; users, rooms and files removed: %1</source>
        <translation>все вышли; удалено пользователей, комнат и файлов: %1</translation>
    </message>
    <message>
        <source>%1 in room %2 on %3</source>
        <translation>%1 в комнате %2 на %3</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никого</translation>
    </message>
    <message>
        <source>%1 (with other connection or node ids than the rooms gave)</source>
        <translation>%1 (с другими ID подключений или узлов, чем сообщили комнаты)</translation>
    </message>
    <message>
        <source>%1 lists %2</source>
        <translation>%1 показывает: %2</translation>
    </message>
    <message>
        <source>the room is not shown</source>
        <translation>комнаты не видно</translation>
    </message>
    <message>
        <source>the comment is still &quot;%1&quot;</source>
        <translation>комментарий всё ещё «%1»</translation>
    </message>
    <message>
        <source>%1, while really: %2</source>
        <translation>%1, а на деле: %2</translation>
    </message>
    <message>
        <source>Check that both nodes use the same database.</source>
        <translation>Проверьте, что оба узла используют одну базу данных.</translation>
    </message>
    <message>
        <source>both list %1</source>
        <translation>оба показывают: %1</translation>
    </message>
    <message>
        <source>%1 says that it stored SHA-256 %2 for a file with %3</source>
        <translation>%1 сообщает, что сохранён SHA-256 %2, а у файла %3</translation>
    </message>
    <message>
        <source>Check that the folder &quot;upload&quot; of both nodes is the same shared folder.</source>
        <translation>Проверьте, что папка «upload» обоих узлов — одна и та же общая папка.</translation>
    </message>
    <message>
        <source>uploaded through %1; through %2: %3</source>
        <translation>загружено через %1; через %2: %3</translation>
    </message>
    <message>
        <source>%1 bytes with SHA-256 %2 were uploaded through %3, but %4 bytes with %5 read through %6</source>
        <translation>загружено %1 байт с SHA-256 %2 через %3, но прочитано %4 байт с %5 через %6</translation>
    </message>
    <message>
        <source>%1 bytes uploaded through %2 and read through %3, both with SHA-256 %4</source>
        <translation>загружено %1 байт через %2 и прочитано через %3, SHA-256 у обоих %4</translation>
    </message>
    <message>
        <source>%1 does not show it after %2 ms: %3</source>
        <translation>%1 не показывает этого через %2 мс: %3</translation>
    </message>
    <message>
        <source>Look at commit_provider and the peer ports of both nodes.</source>
        <translation>Проверьте commit_provider и порты peer обоих узлов.</translation>
    </message>
    <message>
        <source>%1 showed it %2 ms after the commit</source>
        <translation>%1: видно через %2 мс после изменения</translation>
    </message>
    <message>
        <source>not set active in the list of servers</source>
        <translation>не сделан активным в списке серверов</translation>
    </message>
    <message>
        <source>%1 is %2: %3</source>
        <translation>%1: состояние %2: %3</translation>
    </message>
    <message>
        <source>Check Server Address, HTTP Port, Protocol and Webapp path of %1 in the list of servers, and that this computer reaches it.</source>
        <translation>Проверьте адрес сервера, порт HTTP, протокол и путь webapp для %1 в списке серверов и что он доступен с этого компьютера.</translation>
    </message>
    <message>
        <source>the list shows %1 as up, but %2</source>
        <translation>по списку %1 работает, но %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>at the address of %1 (%2), node %3 answers instead of node %4</source>
        <translation>по адресу %1 (%2) отвечает узел %3 вместо узла %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address</source>
        <translation>«%1» — не веб-адрес</translation>
    </message>
    <message>
        <source>Give the address of a node with its webapp path, for instance http://127.0.0.1:5080/openmeetings/.</source>
        <translation>Укажите адрес узла с его путём webapp, например http://127.0.0.1:5080/openmeetings/.</translation>
    </message>
    <message>
        <source>Check login and password.</source>
        <translation>Проверьте логин и пароль.</translation>
    </message>
    <message>
        <source>Check the address, and that the node runs and can be reached from here.</source>
        <translation>Проверьте адрес и что узел работает и доступен отсюда.</translation>
    </message>
    <message>
        <source>%1 is a user of level &quot;%2&quot;</source>
        <translation>%1: пользователь уровня «%2»</translation>
    </message>
    <message>
        <source>Give the login of an administrator.</source>
        <translation>Укажите логин администратора.</translation>
    </message>
    <message>
        <source>%1 is logged in at %2</source>
        <translation>%1: вход на %2 выполнен</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1; not usable: %2</source>
        <translation>%1; непригодны: %2</translation>
    </message>
    <message>
        <source>Add the missing nodes in the list of servers, set them active and start their agents.</source>
        <translation>Добавьте недостающие узлы в список серверов, сделайте их активными и запустите их агенты.</translation>
    </message>
    <message>
        <source>%1 answers as node %2, which is not among the live nodes: %3</source>
        <translation>%1 отвечает как узел %2, которого нет среди работающих: %3</translation>
    </message>
    <message>
        <source>Set this node active in the list of servers, or run the check at another node.</source>
        <translation>Сделайте этот узел активным в списке серверов или запустите проверку на другом узле.</translation>
    </message>
    <message>
        <source>Made by a check of the cluster, which removes it at its end.</source>
        <translation>Создано проверкой кластера, которая удалит это в конце.</translation>
    </message>
    <message>
        <source>both are logged in at %1</source>
        <translation>оба вошли на %1</translation>
    </message>
    <message>
        <source>the status page of %1 does not show the new room</source>
        <translation>страница состояния %1 не показывает новую комнату</translation>
    </message>
    <message>
        <source>Look at the commit channel: the node does not see what was just written.</source>
        <translation>Проверьте канал коммитов: узел не видит только что записанного.</translation>
    </message>
    <message>
        <source>the status page of %1 shows %2</source>
        <translation>страница состояния %1 показывает %2</translation>
    </message>
    <message>
        <source>Nobody has entered yet: look for connections that were left behind.</source>
        <translation>Ещё никто не вошёл: поищите оставшиеся подключения.</translation>
    </message>
    <message>
        <source>%1 is sent to %2</source>
        <translation>%1 направлен на %2</translation>
    </message>
    <message>
        <source>%1 is sent to %2 at %3, whose address for rooms is %4</source>
        <translation>%1 направлен на %2 по адресу %3, а его адрес для комнат — %4</translation>
    </message>
    <message>
        <source>Check the node&apos;s address in the list of servers.</source>
        <translation>Проверьте адрес узла в списке серверов.</translation>
    </message>
    <message>
        <source>%1 was sent to %2, but the room is served by %3</source>
        <translation>%1 направлен на %2, но комнату ведёт %3</translation>
    </message>
    <message>
        <source>%1 let a second connection in with a ticket that was used</source>
        <translation>%1 впустил второе соединение с использованным билетом</translation>
    </message>
    <message>
        <source>a used ticket was not answered with ticket_refused: %1</source>
        <translation>на использованный билет не получен ответ ticket_refused: %1</translation>
    </message>
    <message>
        <source>%1 does not show the room</source>
        <translation>%1 не показывает комнату</translation>
    </message>
    <message>
        <source>%1 shows %2</source>
        <translation>%1 показывает %2</translation>
    </message>
    <message>
        <source>Look at the commit channel and the log of this node.</source>
        <translation>Проверьте канал коммитов и журнал этого узла.</translation>
    </message>
    <message>
        <source>one is sent to %1, the other to %2</source>
        <translation>один направлен на %1, другой на %2</translation>
    </message>
    <message>
        <source>A room must be open on one node only: check that all nodes use the same database.</source>
        <translation>Комната должна быть открыта только на одном узле: проверьте, что все узлы используют одну базу данных.</translation>
    </message>
    <message>
        <source>both are in on %1, a used ticket was refused</source>
        <translation>оба вошли на %1, использованный билет отклонён</translation>
    </message>
    <message>
        <source>each sees both people and the other&apos;s chat line</source>
        <translation>каждый видит обоих людей и сообщение другого</translation>
    </message>
    <message>
        <source>both rooms are on %1</source>
        <translation>обе комнаты на %1</translation>
    </message>
    <message>
        <source>Rooms go where the open rooms are smallest in sum, so run the check while no others are open. Open before it: %1.</source>
        <translation>Комнаты идут туда, где сумма открытых комнат меньше; запускайте проверку, когда другие не открыты. До неё открыты: %1.</translation>
    </message>
    <message>
        <source>one room is on %1, the other on %2</source>
        <translation>одна комната на %1, другая на %2</translation>
    </message>
    <message>
        <source>%1 %2 %3: expected %4; seen %5</source>
        <translation>%1 %2 %3: ожидалось: %4; получено: %5</translation>
    </message>
    <message>
        <source>; what to do: %1</source>
        <translation>; что делать: %1</translation>
    </message>
    <message>
        <source>Step %1 (%2): expected %3, but seen: %4</source>
        <translation>Шаг %1 (%2): ожидалось: %3, но получено: %4</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1, SHA-256 %2</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>the certificate of %1 is not in order: %2</source>
        <translation>сертификат %1 не в порядке: %2</translation>
    </message>
    <message>
        <source>Give the server a certificate that is in order.</source>
        <translation>Установите на сервер исправный сертификат.</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted (%2): %3</source>
        <translation>сертификату %1 нет доверия (%2): %3</translation>
    </message>
    <message>
        <source>Make the authority that signed it known to this computer. Or connect to this server with the console, compare the fingerprint, trust the certificate and check from there.</source>
        <translation>Добавьте подписавший его центр сертификации в доверенные на этом компьютере. Или подключитесь к этому серверу из консоли, сравните отпечаток, подтвердите доверие к сертификату и запустите проверку оттуда.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was trusted (%2): %3</source>
        <translation>%1 показывает не тот сертификат, которому вы доверяли (%2): %3</translation>
    </message>
    <message>
        <source>Unless its administrator replaced it, somebody may be between you and the server. Ask, then connect to it with the console and trust the new one.</source>
        <translation>Если сертификат сменил не администратор, возможно, кто-то вклинился между вами и сервером. Уточните это, затем подключитесь из консоли и подтвердите доверие к новому сертификату.</translation>
    </message>
</context>
</TS>
