<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Common</name>
    <message>
        <source>Server Name must not hold line breaks or control characters.</source>
        <translation>Ім’я сервера не має містити розривів рядка й керівних знаків.</translation>
    </message>
    <message>
        <source>Server Name must have 1 to 255 characters.</source>
        <translation>Ім’я сервера має бути довжиною від 1 до 255 знаків.</translation>
    </message>
    <message>
        <source>Server Address must be a host name or an IP address, without protocol, port or path.</source>
        <translation>Адреса сервера має бути іменем комп’ютера або IP-адресою, без протоколу, порту та шляху.</translation>
    </message>
    <message>
        <source>HTTP Port must be a number from 1 to 65535.</source>
        <translation>Порт HTTP має бути числом від 1 до 65535.</translation>
    </message>
    <message>
        <source>Protocol must be http or https.</source>
        <translation>Протокол має бути http або https.</translation>
    </message>
    <message>
        <source>Webapp path may hold letters, digits, dots, dashes and underscores, for instance &quot;openmeetings&quot;.</source>
        <translation>Шлях webapp може містити літери, цифри, крапки, дефіси та підкреслення, наприклад «openmeetings».</translation>
    </message>
    <message>
        <source>User (SOAP Access) must not hold line breaks or control characters.</source>
        <translation>Користувач (SOAP): не має бути розривів рядка й керівних знаків.</translation>
    </message>
    <message>
        <source>User (SOAP Access) must have at most 255 characters.</source>
        <translation>Користувач (SOAP): має бути не більше 255 знаків.</translation>
    </message>
    <message>
        <source>Comment must not hold control characters.</source>
        <translation>Коментар не має містити керівних знаків.</translation>
    </message>
    <message>
        <source>Comment must have at most 2048 characters.</source>
        <translation>Коментар має бути не довшим за 2048 знаків.</translation>
    </message>
    <message>
        <source>Reports regularly.</source>
        <translation>Регулярно виходить на зв’язок.</translation>
    </message>
    <message>
        <source>Reports regularly, but is not active: it gets no new rooms.</source>
        <translation>Регулярно виходить на зв’язок, але не активний: нових кімнат не отримує.</translation>
    </message>
    <message>
        <source>Has never been started.</source>
        <translation>Жодного разу не запускався.</translation>
    </message>
    <message>
        <source>Was stopped cleanly.</source>
        <translation>Зупинений штатно.</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>не активний</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>стан %1</translation>
    </message>
    <message numerus="yes">
        <source>load %1 in %n open room(s)</source>
        <translation>
            <numerusform>навантаження %1 в %n відкритій кімнаті</numerusform>
            <numerusform>навантаження %1 в %n відкритих кімнатах</numerusform>
            <numerusform>навантаження %1 в %n відкритих кімнатах</numerusform>
        </translation>
    </message>
    <message>
        <source>the room is open here</source>
        <translation>кімнату відкрито тут</translation>
    </message>
    <message>
        <source>The cluster has no node that could open the room.</source>
        <translation>У кластері немає вузла, який міг би відкрити кімнату.</translation>
    </message>
    <message>
        <source>No node can open the room (%1).</source>
        <translation>Жоден вузол не може відкрити кімнату (%1).</translation>
    </message>
    <message>
        <source>Start a node or make one active, then try again.</source>
        <translation>Запустіть вузол або зробіть якийсь активним і спробуйте знову.</translation>
    </message>
    <message>
        <source>The room needs a name of 1 to %1 characters.</source>
        <translation>Кімнаті потрібне ім’я довжиною від 1 до %1 знаків.</translation>
    </message>
    <message>
        <source>The room&apos;s name must not hold line breaks or control characters.</source>
        <translation>Ім’я кімнати не має містити розривів рядка й керівних знаків.</translation>
    </message>
    <message>
        <source>The comment must not hold control characters.</source>
        <translation>Коментар не має містити керівних знаків.</translation>
    </message>
    <message>
        <source>The comment must have at most %1 characters.</source>
        <translation>Коментар має бути не довшим за %1 знаків.</translation>
    </message>
    <message>
        <source>The capacity must be a number from 1 to %1.</source>
        <translation>Кількість місць має бути від 1 до %1.</translation>
    </message>
    <message>
        <source>The login name must have %1 to %2 characters.</source>
        <translation>Логін має бути довжиною від %1 до %2 знаків.</translation>
    </message>
    <message>
        <source>The login name must not begin or end with a space or hold invisible characters.</source>
        <translation>Логін не має починатися чи закінчуватися пробілом і містити невидимі знаки.</translation>
    </message>
    <message>
        <source>The password must have %1 to %2 characters.</source>
        <translation>Пароль має бути довжиною від %1 до %2 знаків.</translation>
    </message>
    <message>
        <source>Not valid JSON at byte %1: %2.</source>
        <translation>Неправильний JSON, байт %1: %2.</translation>
    </message>
    <message>
        <source>A JSON object was expected.</source>
        <translation>Очікувався об’єкт JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>Немає «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>«%1»: неправильне значення, потрібно: %2.</translation>
    </message>
    <message>
        <source>Unknown reason &quot;%1&quot;.</source>
        <translation>Невідома причина «%1».</translation>
    </message>
    <message>
        <source>Unknown code &quot;%1&quot;.</source>
        <translation>Невідомий код «%1».</translation>
    </message>
    <message>
        <source>You left the room.</source>
        <translation>Ви вийшли з кімнати.</translation>
    </message>
    <message>
        <source>The ticket for this room is used up, too old or not for this node. Enter the room again.</source>
        <translation>Квиток до цієї кімнати використано, він застарів або не для цього вузла. Увійдіть до кімнати знову.</translation>
    </message>
    <message>
        <source>The room is open on another node now. Enter it again.</source>
        <translation>Кімнату тепер відкрито на іншому вузлі. Увійдіть до неї знову.</translation>
    </message>
    <message>
        <source>Your session has been closed by an administrator or moderator.</source>
        <translation>Ваш сеанс закрито адміністратором або модератором.</translation>
    </message>
    <message>
        <source>The room was deleted by an administrator.</source>
        <translation>Кімнату видалено адміністратором.</translation>
    </message>
    <message>
        <source>This node is being stopped. The room opens again on another node.</source>
        <translation>Цей вузол зупиняється. Кімната знову відкриється на іншому вузлі.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>Кімната заповнена.</translation>
    </message>
    <message>
        <source>The last message was not understood.</source>
        <translation>Останнє повідомлення незрозуміле.</translation>
    </message>
    <message>
        <source>Your connection is too slow to keep up with the room.</source>
        <translation>Ваше з’єднання надто повільне для цієї кімнати.</translation>
    </message>
    <message>
        <source>Your account was deleted by an administrator.</source>
        <translation>Ваш обліковий запис видалено адміністратором.</translation>
    </message>
    <message>
        <source>No ticket arrived in time.</source>
        <translation>Квиток не надійшов вчасно.</translation>
    </message>
    <message>
        <source>Unknown frame &quot;%1&quot;.</source>
        <translation>Невідомий кадр «%1».</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 год</translation>
    </message>
    <message>
        <source>Has just begun to report: it gets new rooms after its next report.</source>
        <translation>Щойно вийшов на зв’язок: отримає нові кімнати після наступного сигналу.</translation>
    </message>
    <message>
        <source>Has just started: it gets new rooms in %1.</source>
        <translation>Щойно запущений: отримає нові кімнати через %1.</translation>
    </message>
    <message numerus="yes">
        <source>Crashed %n time(s) in a row: it gets new rooms again in %1.</source>
        <translation>
            <numerusform>Упав %n раз: знову отримає нові кімнати через %1.</numerusform>
            <numerusform>Упав %n рази поспіль: знову отримає нові кімнати через %1.</numerusform>
            <numerusform>Упав %n разів поспіль: знову отримає нові кімнати через %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is being emptied: it gets no new rooms; those it has end by themselves, with no deadline.</source>
        <translation>Звільняється: нових кімнат не отримує; наявні закриються самі, без крайнього терміну.</translation>
    </message>
    <message>
        <source>Is being emptied: the deadline has passed and its rooms move to other nodes now.</source>
        <translation>Звільняється: крайній термін минув, його кімнати переїжджають на інші вузли.</translation>
    </message>
    <message>
        <source>Is being emptied: it gets no new rooms; those that are left move to other nodes in %1.</source>
        <translation>Звільняється: нових кімнат не отримує; ті, що залишаться, переїдуть на інші вузли через %1.</translation>
    </message>
    <message>
        <source>Has just started, but is not active: it gets no new rooms.</source>
        <translation>Щойно запущений, але не активний: нових кімнат не отримує.</translation>
    </message>
    <message>
        <source>Silent for %1: it keeps its rooms but gets no new ones.</source>
        <translation>Мовчить уже %1: зберігає свої кімнати, але нових не отримує.</translation>
    </message>
    <message>
        <source>Is emptied: no room is left on it, and it gets no new ones.</source>
        <translation>Звільнений: кімнат на ньому не залишилося, нових не отримує.</translation>
    </message>
    <message>
        <source>Has closed its rooms, because it has not reached the database for %1.</source>
        <translation>Закрив свої кімнати, бо вже %1 не може зв’язатися з базою даних.</translation>
    </message>
    <message>
        <source>Silent for %1: its lease has run out. Its rooms open elsewhere as soon as it is certain that it serves them no longer.</source>
        <translation>Мовчить уже %1: його строк оренди минув. Його кімнати відкриються на інших вузлах, щойно стане зрозуміло, що він їх більше не веде.</translation>
    </message>
    <message>
        <source>Weight must be a number from 1 to %1.</source>
        <translation>Вага має бути числом від 1 до %1.</translation>
    </message>
    <message>
        <source>The limit of rooms must be a number from 1 to %1, or 0 for no limit.</source>
        <translation>Ліміт кімнат має бути числом від 1 до %1 або 0, якщо ліміту немає.</translation>
    </message>
    <message>
        <source>The limit of people must be a number from 1 to %1, or 0 for no limit.</source>
        <translation>Ліміт осіб має бути числом від 1 до %1 або 0, якщо ліміту немає.</translation>
    </message>
    <message>
        <source>A node can have at most %1 labels.</source>
        <translation>Вузол може мати не більше %1 міток.</translation>
    </message>
    <message>
        <source>Each label must have 1 to 40 letters from A to Z, digits, dots, dashes or underscores.</source>
        <translation>Кожна мітка має складатися з 1–40 літер від A до Z, цифр, крапок, дефісів або підкреслень.</translation>
    </message>
    <message>
        <source>Each label can be given once only.</source>
        <translation>Кожну мітку можна вказати лише один раз.</translation>
    </message>
    <message>
        <source>Its clock is %1 ahead of the database&apos;s.</source>
        <translation>Його годинник поспішає на %1 відносно годинника бази даних.</translation>
    </message>
    <message>
        <source>Its clock is %1 behind the database&apos;s.</source>
        <translation>Його годинник відстає на %1 від годинника бази даних.</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>вузол %1</translation>
    </message>
    <message>
        <source>the room is pinned to %1</source>
        <translation>кімнату закріплено за: %1</translation>
    </message>
    <message>
        <source>does not have the label &quot;%1&quot;</source>
        <translation>немає мітки «%1»</translation>
    </message>
    <message>
        <source>is being emptied</source>
        <translation>звільняється</translation>
    </message>
    <message numerus="yes">
        <source>has %1 of at most %n open room(s)</source>
        <translation>
            <numerusform>відкритих кімнат %1, ліміт — %n кімната</numerusform>
            <numerusform>відкритих кімнат %1, ліміт — %n кімнати</numerusform>
            <numerusform>відкритих кімнат %1, ліміт — %n кімнат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %1 of at most %n people</source>
        <translation>
            <numerusform>осіб %1, ліміт — %n особа</numerusform>
            <numerusform>осіб %1, ліміт — %n особи</numerusform>
            <numerusform>осіб %1, ліміт — %n осіб</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the limit or pin the room elsewhere, then try again.</source>
        <translation>Збільште ліміт або закріпіть кімнату інакше й спробуйте знову.</translation>
    </message>
    <message>
        <source>Raise the limit of a node or add a node, then try again.</source>
        <translation>Збільште ліміт вузла або додайте вузол і спробуйте знову.</translation>
    </message>
    <message>
        <source>Start %1 and make it active, or pin the room elsewhere, then try again.</source>
        <translation>Запустіть %1 і зробіть його активним або закріпіть кімнату інакше й спробуйте знову.</translation>
    </message>
    <message>
        <source>Start a node that has the label &quot;%1&quot; and make it active, or pin the room elsewhere, then try again.</source>
        <translation>Запустіть вузол із міткою «%1» і зробіть його активним або закріпіть кімнату інакше й спробуйте знову.</translation>
    </message>
    <message>
        <source>The room is open on node %1, which is not a server of the cluster.</source>
        <translation>Кімнату відкрито на вузлі %1, а такого сервера в кластері немає.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Спробуйте знову за хвилину.</translation>
    </message>
    <message>
        <source>Every node is at its limit: %1.</source>
        <translation>Усі вузли досягли ліміту: %1.</translation>
    </message>
    <message>
        <source>Every node that could open the room is at its limit: %1.</source>
        <translation>Усі вузли, які могли б відкрити кімнату, досягли ліміту: %1.</translation>
    </message>
    <message>
        <source>Pin the room to a node or to a label, not to both.</source>
        <translation>Закріпіть кімнату за вузлом або за міткою, але не за обома.</translation>
    </message>
    <message>
        <source>The label that the room is pinned to must have 1 to 40 letters from A to Z, digits, dots, dashes or underscores.</source>
        <translation>Мітка, за якою закріплено кімнату, має складатися з 1–40 літер від A до Z, цифр, крапок, дефісів або підкреслень.</translation>
    </message>
    <message>
        <source>Your session has ended. Log in again.</source>
        <translation>Ваш сеанс завершено. Увійдіть знову.</translation>
    </message>
    <message>
        <source>This node is being stopped.</source>
        <translation>Цей вузол зупиняється.</translation>
    </message>
    <message>
        <source>Your connection is too slow to keep up with the lobby.</source>
        <translation>Ваше з’єднання надто повільне для холу.</translation>
    </message>
    <message>
        <source>This node lost touch with the cluster. The room opens again on another node.</source>
        <translation>Цей вузол втратив зв’язок із кластером. Кімната знову відкриється на іншому вузлі.</translation>
    </message>
    <message>
        <source>The room was closed by an administrator.</source>
        <translation>Кімнату закрито адміністратором.</translation>
    </message>
    <message>
        <source>What people are told must have at most %1 characters and no line breaks.</source>
        <translation>Текст для людей має бути не довшим за %1 знаків, без розривів рядка.</translation>
    </message>
    <message>
        <source>&quot;to&quot; must be &quot;front&quot; or &quot;back&quot;.</source>
        <translation>«to» має бути &quot;front&quot; або &quot;back&quot;.</translation>
    </message>
    <message>
        <source>&quot;points&quot; must be a list of whole numbers, two for each point.</source>
        <translation>«points» має бути списком цілих чисел, по два на кожну точку.</translation>
    </message>
    <message>
        <source>Unknown kind of object &quot;%1&quot;.</source>
        <translation>Невідомий вид об’єкта «%1».</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true або false</translation>
    </message>
    <message>
        <source>a person&apos;s id</source>
        <translation>ID особи</translation>
    </message>
    <message>
        <source>a list of persons&apos; ids</source>
        <translation>список ID осіб</translation>
    </message>
    <message>
        <source>a number from 1 on</source>
        <translation>число від 1</translation>
    </message>
    <message>
        <source>a number from 0 on</source>
        <translation>число від 0</translation>
    </message>
    <message>
        <source>a list of numbers from 0 on</source>
        <translation>список чисел від 0</translation>
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
        <translation>вид опитування</translation>
    </message>
    <message>
        <source>a type of room</source>
        <translation>тип кімнати</translation>
    </message>
    <message>
        <source>A period needs a beginning, and an end after it.</source>
        <translation>Періоду потрібні початок і пізніший кінець.</translation>
    </message>
    <message>
        <source>Only an invitation for a period has a beginning and an end.</source>
        <translation>Початок і кінець має лише запрошення на період.</translation>
    </message>
    <message>
        <source>The note must have at most %1 characters, no control characters.</source>
        <translation>Нотатка має бути не довшою за %1 знаків, без керівних знаків.</translation>
    </message>
    <message>
        <source>The password of an invitation must have %1 to %2 characters.</source>
        <translation>Пароль запрошення має бути довжиною від %1 до %2 знаків.</translation>
    </message>
    <message>
        <source>A guest needs a name of 1 to %1 characters.</source>
        <translation>Гостю потрібне ім’я довжиною від 1 до %1 знаків.</translation>
    </message>
    <message>
        <source>A guest&apos;s name must not hold line breaks or control characters.</source>
        <translation>Ім’я гостя не має містити розривів рядка й керівних знаків.</translation>
    </message>
    <message>
        <source>The address that people are sent to must begin with https:// or http:// and the name of a host, without a user name.</source>
        <translation>Адреса, на яку спрямовують людей, має починатися з https:// або http:// та імені комп’ютера, без імені користувача.</translation>
    </message>
    <message>
        <source>The address that people are sent to must have at most %1 characters.</source>
        <translation>Адреса, на яку спрямовують людей, має бути не довшою за %1 знаків.</translation>
    </message>
    <message>
        <source>A room has at most %1 moderators of its own.</source>
        <translation>Кімната може мати не більше %1 власних модераторів.</translation>
    </message>
    <message>
        <source>The room&apos;s moderators must be different users, in the order of their ids.</source>
        <translation>Модератори кімнати мають бути різними користувачами, у порядку їхніх ID.</translation>
    </message>
    <message>
        <source>A demo must take from %1 to %2 seconds; 0 = the room is no demo.</source>
        <translation>Демо має тривати від %1 до %2 секунд; 0 = кімната не демонстраційна.</translation>
    </message>
    <message>
        <source>The time of this demo room is over.</source>
        <translation>Час цієї демонстраційної кімнати сплив.</translation>
    </message>
    <message>
        <source>You are in this room too many times already. Close it in another window.</source>
        <translation>Ви вже забагато разів у цій кімнаті. Закрийте її в іншому вікні.</translation>
    </message>
    <message>
        <source>&quot;url&quot; is no address.</source>
        <translation>«url» — не адреса.</translation>
    </message>
    <message>
        <source>The room&apos;s external type must have at most %1 characters, without line breaks.</source>
        <translation>Зовнішній тип кімнати має бути не довшим за %1 знаків, без розривів рядка.</translation>
    </message>
    <message>
        <source>External user and type must have 1 to %1 characters, without line breaks and control characters.</source>
        <translation>Зовнішні користувач і тип мають бути довжиною від 1 до %1 знаків, без розривів рядка й керівних знаків.</translation>
    </message>
    <message>
        <source>Names and e-mail address must have at most %1 characters, without line breaks and control characters.</source>
        <translation>Імена та адреса пошти мають бути не довшими за %1 знаків, без розривів рядка й керівних знаків.</translation>
    </message>
    <message>
        <source>The person has no name.</source>
        <translation>Особа не має імені.</translation>
    </message>
    <message>
        <source>Send at least a user name, a first name or a last name.</source>
        <translation>Передайте хоча б ім’я користувача, ім’я або прізвище.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language.</source>
        <translation>«%1» — не мова.</translation>
    </message>
    <message>
        <source>Name one like de or de-AT.</source>
        <translation>Укажіть її, наприклад de або de-AT.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Немає часового поясу «%1».</translation>
    </message>
    <message>
        <source>Name one like Europe/Berlin.</source>
        <translation>Укажіть його, наприклад Europe/Berlin.</translation>
    </message>
    <message>
        <source>The appointment needs a time after 1970 and before the year 10000.</source>
        <translation>Зустрічі потрібен час після 1970 року й до 10000 року.</translation>
    </message>
    <message>
        <source>The appointment must end after it begins.</source>
        <translation>Зустріч має закінчуватися після свого початку.</translation>
    </message>
    <message>
        <source>An appointment takes at most a year.</source>
        <translation>Зустріч триває не більше року.</translation>
    </message>
    <message>
        <source>An appointment that repeats must be over before it begins again.</source>
        <translation>Повторювана зустріч має закінчитися до того, як почнеться знову.</translation>
    </message>
    <message>
        <source>Only an appointment that repeats has a last time.</source>
        <translation>Останній раз буває лише в повторюваної зустрічі.</translation>
    </message>
    <message>
        <source>The last time of an appointment must not be before its first.</source>
        <translation>Останній раз зустрічі не має бути раніше за перший.</translation>
    </message>
    <message>
        <source>What repeats cannot begin in an hour that clocks show twice.</source>
        <translation>Повторюване не може починатися в годину, яку годинник показує двічі.</translation>
    </message>
    <message>
        <source>Let it begin an hour earlier or later, or on another day.</source>
        <translation>Нехай воно починається на годину раніше чи пізніше або іншого дня.</translation>
    </message>
    <message>
        <source>An appointment has at most %1 members.</source>
        <translation>Зустріч може мати не більше %1 учасників.</translation>
    </message>
    <message>
        <source>%1 is a member twice.</source>
        <translation>Учасника %1 вказано двічі.</translation>
    </message>
    <message>
        <source>The appointment needs a name of 1 to %1 characters, without line breaks.</source>
        <translation>Зустрічі потрібна назва довжиною від 1 до %1 знаків, без розривів рядка.</translation>
    </message>
    <message>
        <source>The place must have at most %1 characters, no control characters.</source>
        <translation>Місце має бути не довшим за %1 знаків, без керівних знаків.</translation>
    </message>
    <message>
        <source>The description must have at most %1 characters, no control characters.</source>
        <translation>Опис має бути не довшим за %1 знаків, без керівних знаків.</translation>
    </message>
    <message>
        <source>There is no category %1.</source>
        <translation>Немає категорії %1.</translation>
    </message>
    <message>
        <source>Use %1 (default).</source>
        <translation>Використайте %1 (типова).</translation>
    </message>
    <message>
        <source>A member&apos;s names must have at most %1 characters, without line breaks.</source>
        <translation>Імена учасника мають бути не довшими за %1 знаків, без розривів рядка.</translation>
    </message>
    <message>
        <source>A member&apos;s telephone number must have at most %1 characters, without line breaks.</source>
        <translation>Номер телефону учасника має бути не довшим за %1 знаків, без розривів рядка.</translation>
    </message>
    <message>
        <source>A member without an account needs a name or a mail address.</source>
        <translation>Учаснику без облікового запису потрібні ім’я або адреса пошти.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address that links may begin with.</source>
        <translation>«%1» — не адреса, з якої можуть починатися посилання.</translation>
    </message>
    <message>
        <source>Give one like https://school.example/openmeetings/, or none.</source>
        <translation>Укажіть її, наприклад https://school.example/openmeetings/, або не вказуйте жодної.</translation>
    </message>
    <message>
        <source>The group needs a name of 1 to %1 characters.</source>
        <translation>Групі потрібне ім’я довжиною від 1 до %1 знаків.</translation>
    </message>
    <message>
        <source>The group&apos;s name must not hold line breaks or control characters.</source>
        <translation>Ім’я групи не має містити розривів рядка й керівних знаків.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mail address.</source>
        <translation>«%1» — не адреса пошти.</translation>
    </message>
    <message>
        <source>Give one address like ada@school.example; before the @ stand letters without accents, digits and signs.</source>
        <translation>Укажіть одну адресу, наприклад ada@school.example; перед @ стоять латинські літери без діакритики, цифри та знаки.</translation>
    </message>
    <message>
        <source>The name of a mail&apos;s recipient must have at most %1 characters and no line breaks.</source>
        <translation>Ім’я одержувача листа має бути не довшим за %1 знаків, без розривів рядка.</translation>
    </message>
    <message>
        <source>The subject of a mail must have at most %1 characters and no line breaks.</source>
        <translation>Тема листа має бути не довшою за %1 знаків, без розривів рядка.</translation>
    </message>
    <message>
        <source>The text of a mail must have at most %1 characters and no control characters.</source>
        <translation>Текст листа має бути не довшим за %1 знаків, без керівних знаків.</translation>
    </message>
    <message>
        <source>The calendar entry of a mail is too long.</source>
        <translation>Запис календаря в листі задовгий.</translation>
    </message>
    <message>
        <source>A calendar entry goes by mail with its method, REQUEST or CANCEL for instance.</source>
        <translation>Запис календаря надсилається в листі разом зі своїм методом, наприклад REQUEST або CANCEL.</translation>
    </message>
    <message>
        <source>The key of a mail must have at most %1 characters.</source>
        <translation>Ключ листа має бути не довшим за %1 знаків.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>media server</comment>
        <translation>немає</translation>
    </message>
    <message>
        <source>down</source>
        <comment>media server</comment>
        <translation>не працює</translation>
    </message>
    <message numerus="yes">
        <source>up, %1 of %n stream(s)</source>
        <comment>media server</comment>
        <translation>
            <numerusform>працює, %1 з %n потоку</numerusform>
            <numerusform>працює, %1 з %n потоків</numerusform>
            <numerusform>працює, %1 з %n потоків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up, %n stream(s)</source>
        <comment>media server</comment>
        <translation>
            <numerusform>працює, %n потік</numerusform>
            <numerusform>працює, %n потоки</numerusform>
            <numerusform>працює, %n потоків</numerusform>
        </translation>
    </message>
    <message>
        <source>no media server</source>
        <translation>немає медіасервера</translation>
    </message>
    <message>
        <source>its media server is down</source>
        <translation>його медіасервер не працює</translation>
    </message>
    <message>
        <source>its media server is full</source>
        <translation>його медіасервер заповнений</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s)</source>
        <translation>
            <numerusform>%n потік</numerusform>
            <numerusform>%n потоки</numerusform>
            <numerusform>%n потоків</numerusform>
        </translation>
    </message>
    <message>
        <source>has no media server</source>
        <translation>не має медіасервера</translation>
    </message>
    <message numerus="yes">
        <source>its media server has %1 of at most %n stream(s)</source>
        <translation>
            <numerusform>на його медіасервері зайнято %1 з максимум %n потоку</numerusform>
            <numerusform>на його медіасервері зайнято %1 з максимум %n потоків</numerusform>
            <numerusform>на його медіасервері зайнято %1 з максимум %n потоків</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the media server of %1, then try again.</source>
        <translation>Запустіть медіасервер вузла %1 і спробуйте знову.</translation>
    </message>
    <message>
        <source>Give a node a media server, or switch the room&apos;s option &quot;Needs a media server&quot; off, then try again.</source>
        <translation>Надайте якомусь вузлу медіасервер або вимкніть параметр кімнати &quot;Потрібен медіасервер&quot;, потім спробуйте знову.</translation>
    </message>
    <message>
        <source>a list of different lines of the offer</source>
        <translation>список різних рядків пропозиції</translation>
    </message>
    <message>
        <source>of one of offer, answer, candidate and bye</source>
        <translation>одного з видів: offer, answer, candidate і bye</translation>
    </message>
    <message>
        <source>a text of at most %1 bytes</source>
        <translation>текст не довший за %1 байт</translation>
    </message>
    <message>
        <source>1 to %1 letters, digits, &quot;-&quot; or &quot;_&quot;</source>
        <translation>від 1 до %1 літер, цифр, &quot;-&quot; або &quot;_&quot;</translation>
    </message>
    <message>
        <source>the name of a line in an SDP</source>
        <translation>ім&apos;я рядка в SDP</translation>
    </message>
    <message>
        <source>the place of a line in an SDP</source>
        <translation>місце рядка в SDP</translation>
    </message>
    <message>
        <source>a kind of stream</source>
        <translation>вид потоку</translation>
    </message>
    <message>
        <source>a list of kinds of streams</source>
        <translation>список видів потоків</translation>
    </message>
    <message>
        <source>a size of a stream</source>
        <translation>розмір потоку</translation>
    </message>
    <message>
        <source>a way of media</source>
        <translation>спосіб передавання медіа</translation>
    </message>
    <message>
        <source>why there is no media</source>
        <translation>причина відсутності медіа</translation>
    </message>
    <message>
        <source>a list of at most %1</source>
        <translation>список не більше ніж із %1</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>список об&apos;єктів</translation>
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
        <translation>з’єднання</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>вхід</translation>
    </message>
    <message>
        <source>a people list of %1</source>
        <translation>список людей: %1</translation>
    </message>
    <message>
        <source>%1 (the list shows %2)</source>
        <translation>%1 (у списку: %2)</translation>
    </message>
    <message>
        <source>the other person&apos;s chat line</source>
        <translation>повідомлення іншої особи</translation>
    </message>
    <message>
        <source>the confirmation of leaving</source>
        <translation>підтвердження виходу</translation>
    </message>
    <message>
        <source>%1 ended the connection before %2: %3</source>
        <translation>%1: з’єднання закрито раніше, ніж отримано: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 did not give %2 within %3 ms</source>
        <translation>%1: за %3 мс не отримано: %2</translation>
    </message>
    <message>
        <source>%1 had not given %2 when the check was stopped</source>
        <translation>%1: до зупинки перевірки не отримано: %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>нікого</translation>
    </message>
    <message>
        <source>a frame was not understood: %1</source>
        <translation>незрозумілий кадр: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it was cut off</source>
        <translation>з’єднання обірвано</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1: помилка: %2</translation>
    </message>
</context>
<context>
    <name>Common::VerifyRun</name>
    <message>
        <source>not tried, because the check was cancelled</source>
        <translation>не виконувалося: перевірку скасовано</translation>
    </message>
    <message>
        <source>given up, because the check was cancelled</source>
        <translation>перервано: перевірку скасовано</translation>
    </message>
    <message>
        <source>not tried, because step %1 failed</source>
        <translation>не виконувалося: крок %1 не пройдено</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file&apos;s name must have 1 to 255 characters, without slashes and invisible characters.</source>
        <translation>Ім’я файлу має бути довжиною від 1 до 255 знаків, без скісних рисок і невидимих знаків.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The administrator logs in</source>
        <translation>Адміністратор входить</translation>
    </message>
    <message>
        <source>the given server takes the login</source>
        <translation>вказаний сервер приймає вхід</translation>
    </message>
    <message>
        <source>The nodes are up</source>
        <translation>Вузли працюють</translation>
    </message>
    <message>
        <source>at least two active nodes are up, each answering at its own address</source>
        <translation>працюють принаймні два активні вузли, кожен відповідає за своєю адресою</translation>
    </message>
    <message>
        <source>Throw-away users and rooms are made</source>
        <translation>Створюються тимчасові користувачі та кімнати</translation>
    </message>
    <message>
        <source>two users and two rooms</source>
        <translation>два користувачі та дві кімнати</translation>
    </message>
    <message>
        <source>Both people log in at node 1</source>
        <translation>Обидві особи входять на вузлі 1</translation>
    </message>
    <message>
        <source>node 1 takes both</source>
        <translation>вузол 1 приймає обох</translation>
    </message>
    <message>
        <source>The status page shows an empty room</source>
        <translation>Сторінка стану показує порожню кімнату</translation>
    </message>
    <message>
        <source>node 1 shows 0 people</source>
        <translation>вузол 1 показує 0 осіб</translation>
    </message>
    <message>
        <source>Both people enter one room</source>
        <translation>Обидві особи входять в одну кімнату</translation>
    </message>
    <message>
        <source>both are sent to the same node and let in, each ticket once</source>
        <translation>обидві потрапляють на один вузол і входять, кожен квиток один раз</translation>
    </message>
    <message>
        <source>They meet</source>
        <translation>Вони зустрічаються</translation>
    </message>
    <message>
        <source>each sees the other in the people list and reads the other&apos;s chat line</source>
        <translation>кожна бачить іншу в списку та читає її повідомлення</translation>
    </message>
    <message>
        <source>The status page counts them</source>
        <translation>Сторінка стану рахує їх</translation>
    </message>
    <message>
        <source>node 1 and node 2 both show 2 people</source>
        <translation>вузли 1 і 2 показують 2 осіб</translation>
    </message>
    <message>
        <source>They enter two different rooms</source>
        <translation>Вони входять у дві різні кімнати</translation>
    </message>
    <message>
        <source>two nodes, one room each</source>
        <translation>два вузли, по одній кімнаті</translation>
    </message>
    <message>
        <source>The Connections lists agree</source>
        <translation>Списки підключень збігаються</translation>
    </message>
    <message>
        <source>node 1 and node 2 both list the two people where they are</source>
        <translation>вузли 1 і 2 показують обох там, де вони є</translation>
    </message>
    <message>
        <source>A file is shared</source>
        <translation>Файл доступний усім</translation>
    </message>
    <message>
        <source>what is uploaded through node 1 is read through node 2 byte for byte</source>
        <translation>завантажене через вузол 1 читається через вузол 2 байт у байт</translation>
    </message>
    <message>
        <source>A commit is seen on the other node</source>
        <translation>Зміну видно на іншому вузлі</translation>
    </message>
    <message>
        <source>a comment changed through node 1 shows on node 2</source>
        <translation>коментар, змінений через вузол 1, видно на вузлі 2</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <translation>Прибирання</translation>
    </message>
    <message>
        <source>everything that was made is removed, everybody is logged out</source>
        <translation>усе створене видалено, усі вийшли</translation>
    </message>
    <message>
        <source>%1 was answered with HTTP status %2</source>
        <translation>%1: отримано відповідь HTTP %2</translation>
    </message>
    <message>
        <source>Check that the address is an Atrium server&apos;s and ends with its webapp path.</source>
        <translation>Перевірте, що це адреса сервера Atrium і що вона закінчується його шляхом webapp.</translation>
    </message>
    <message>
        <source>%1 was answered with %2 %3: %4</source>
        <translation>%1: отримано відповідь %2 %3: %4</translation>
    </message>
    <message>
        <source>%1 was answered with something else than expected: %2</source>
        <translation>%1: отримано неочікувану відповідь: %2</translation>
    </message>
    <message>
        <source>Check that the address is an Atrium server&apos;s and ends with its webapp path, and that all nodes run this version.</source>
        <translation>Перевірте, що це адреса сервера Atrium і що вона закінчується його шляхом webapp, і що на всіх вузлах ця версія.</translation>
    </message>
    <message>
        <source>%1 was not answered within %2 ms</source>
        <translation>%1: за %2 мс відповіді немає</translation>
    </message>
    <message>
        <source>%1 was given up, because the check was stopped</source>
        <translation>%1: перервано, бо перевірку зупинено</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1: помилка: %2</translation>
    </message>
    <message>
        <source>node %1, which is not among the live ones</source>
        <translation>вузол %1, якого немає серед тих, що працюють</translation>
    </message>
    <message>
        <source>no node</source>
        <translation>вузол не задано</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, open rooms: %2</source>
        <translation>%1, відкритих кімнат: %2</translation>
    </message>
    <message>
        <source>creating %1 at %2 was answered without an id</source>
        <translation>створення %1 на %2: у відповіді немає ID</translation>
    </message>
    <message>
        <source>loginUser at %1 answered %2 instead of 1</source>
        <translation>loginUser на %1: відповідь %2 замість 1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічого</translation>
    </message>
    <message>
        <source>Check login and password, and that the user is an administrator.</source>
        <translation>Перевірте логін і пароль та що користувач — адміністратор.</translation>
    </message>
    <message>
        <source>%1 at %2 was answered with HTTP status %3 and %4</source>
        <translation>%1 на %2: отримано відповідь HTTP %3 і %4</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>надто глибока вкладеність</translation>
    </message>
    <message>
        <source>fault %1: %2</source>
        <translation>помилка %1: %2</translation>
    </message>
    <message>
        <source>not valid XML at byte %1: %2</source>
        <translation>неправильний XML, байт %1: %2</translation>
    </message>
    <message>
        <source>no SOAP answer</source>
        <translation>це не відповідь SOAP</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>користувач %1</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>кімната %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>файл %1</translation>
    </message>
    <message>
        <source>it may exist, for the answer to its making was lost</source>
        <translation>можливо, існує: відповідь на створення втрачено</translation>
    </message>
    <message>
        <source>%1 is still logged in: %2</source>
        <translation>%1: вхід ще діє: %2</translation>
    </message>
    <message>
        <source>%1 is left behind: %2</source>
        <translation>залишилося: %1 (%2)</translation>
    </message>
    <message>
        <source>the administrator is still logged in at %1: %2</source>
        <translation>вхід адміністратора на %1 ще діє: %2</translation>
    </message>
    <message>
        <source>Remove what is left behind by hand; its name begins with %1.</source>
        <translation>Видаліть те, що залишилося, вручну; його ім’я починається з %1.</translation>
    </message>
    <message>
        <source>everybody is logged out; users, rooms and files removed: %1</source>
        <translation>усі вийшли; видалено користувачів, кімнат і файлів: %1</translation>
    </message>
    <message>
        <source>%1 in room %2 on %3</source>
        <translation>%1 у кімнаті %2 на %3</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>нікого</translation>
    </message>
    <message>
        <source>%1 (with other connection or node ids than the rooms gave)</source>
        <translation>%1 (з іншими ID підключень або вузлів, ніж повідомили кімнати)</translation>
    </message>
    <message>
        <source>%1 lists %2</source>
        <translation>%1 показує: %2</translation>
    </message>
    <message>
        <source>the room is not shown</source>
        <translation>кімнати не видно</translation>
    </message>
    <message>
        <source>the comment is still &quot;%1&quot;</source>
        <translation>коментар досі «%1»</translation>
    </message>
    <message>
        <source>%1, while really: %2</source>
        <translation>%1, а насправді: %2</translation>
    </message>
    <message>
        <source>Check that both nodes use the same database.</source>
        <translation>Перевірте, що обидва вузли використовують ту саму базу даних.</translation>
    </message>
    <message>
        <source>both list %1</source>
        <translation>обидва показують: %1</translation>
    </message>
    <message>
        <source>%1 says that it stored SHA-256 %2 for a file with %3</source>
        <translation>%1 повідомляє, що збережено SHA-256 %2, а у файлу %3</translation>
    </message>
    <message>
        <source>Check that the folder &quot;upload&quot; of both nodes is the same shared folder.</source>
        <translation>Перевірте, що тека «upload» обох вузлів — та сама спільна тека.</translation>
    </message>
    <message>
        <source>uploaded through %1; through %2: %3</source>
        <translation>завантажено через %1; через %2: %3</translation>
    </message>
    <message>
        <source>%1 bytes with SHA-256 %2 were uploaded through %3, but %4 bytes with %5 read through %6</source>
        <translation>завантажено %1 байт із SHA-256 %2 через %3, але прочитано %4 байт із %5 через %6</translation>
    </message>
    <message>
        <source>%1 bytes uploaded through %2 and read through %3, both with SHA-256 %4</source>
        <translation>завантажено %1 байт через %2 і прочитано через %3, SHA-256 в обох %4</translation>
    </message>
    <message>
        <source>%1 does not show it after %2 ms: %3</source>
        <translation>%1 не показує цього через %2 мс: %3</translation>
    </message>
    <message>
        <source>Look at commit_provider and the peer ports of both nodes.</source>
        <translation>Перевірте commit_provider і порти peer обох вузлів.</translation>
    </message>
    <message>
        <source>%1 showed it %2 ms after the commit</source>
        <translation>%1: видно через %2 мс після зміни</translation>
    </message>
    <message>
        <source>not set active in the list of servers</source>
        <translation>не зроблено активним у списку серверів</translation>
    </message>
    <message>
        <source>%1 is %2: %3</source>
        <translation>%1: стан %2: %3</translation>
    </message>
    <message>
        <source>Check Server Address, HTTP Port, Protocol and Webapp path of %1 in the list of servers, and that this computer reaches it.</source>
        <translation>Перевірте адресу сервера, порт HTTP, протокол і шлях webapp для %1 у списку серверів та що він доступний із цього комп’ютера.</translation>
    </message>
    <message>
        <source>the list shows %1 as up, but %2</source>
        <translation>за списком %1 працює, але %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>at the address of %1 (%2), node %3 answers instead of node %4</source>
        <translation>за адресою %1 (%2) відповідає вузол %3 замість вузла %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no web address</source>
        <translation>«%1» — не вебадреса</translation>
    </message>
    <message>
        <source>Give the address of a node with its webapp path, for instance http://127.0.0.1:5080/openmeetings/.</source>
        <translation>Укажіть адресу вузла з його шляхом webapp, наприклад http://127.0.0.1:5080/openmeetings/.</translation>
    </message>
    <message>
        <source>Check login and password.</source>
        <translation>Перевірте логін і пароль.</translation>
    </message>
    <message>
        <source>Check the address, and that the node runs and can be reached from here.</source>
        <translation>Перевірте адресу та що вузол працює і доступний звідси.</translation>
    </message>
    <message>
        <source>%1 is a user of level &quot;%2&quot;</source>
        <translation>%1: користувач рівня «%2»</translation>
    </message>
    <message>
        <source>Give the login of an administrator.</source>
        <translation>Укажіть логін адміністратора.</translation>
    </message>
    <message>
        <source>%1 is logged in at %2</source>
        <translation>%1: вхід на %2 виконано</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>%1; not usable: %2</source>
        <translation>%1; непридатні: %2</translation>
    </message>
    <message>
        <source>Add the missing nodes in the list of servers, set them active and start their agents.</source>
        <translation>Додайте відсутні вузли до списку серверів, зробіть їх активними та запустіть їхні агенти.</translation>
    </message>
    <message>
        <source>%1 answers as node %2, which is not among the live nodes: %3</source>
        <translation>%1 відповідає як вузол %2, якого немає серед тих, що працюють: %3</translation>
    </message>
    <message>
        <source>Set this node active in the list of servers, or run the check at another node.</source>
        <translation>Зробіть цей вузол активним у списку серверів або запустіть перевірку на іншому вузлі.</translation>
    </message>
    <message>
        <source>Made by a check of the cluster, which removes it at its end.</source>
        <translation>Створено перевіркою кластера, яка видалить це наприкінці.</translation>
    </message>
    <message>
        <source>both are logged in at %1</source>
        <translation>обидві особи ввійшли на %1</translation>
    </message>
    <message>
        <source>the status page of %1 does not show the new room</source>
        <translation>сторінка стану %1 не показує нову кімнату</translation>
    </message>
    <message>
        <source>Look at the commit channel: the node does not see what was just written.</source>
        <translation>Перевірте канал комітів: вузол не бачить щойно записаного.</translation>
    </message>
    <message>
        <source>the status page of %1 shows %2</source>
        <translation>сторінка стану %1 показує %2</translation>
    </message>
    <message>
        <source>Nobody has entered yet: look for connections that were left behind.</source>
        <translation>Ще ніхто не ввійшов: пошукайте підключення, що залишилися.</translation>
    </message>
    <message>
        <source>%1 is sent to %2</source>
        <translation>%1: спрямовано на %2</translation>
    </message>
    <message>
        <source>%1 is sent to %2 at %3, whose address for rooms is %4</source>
        <translation>%1: спрямовано на %2 за адресою %3, а його адреса для кімнат — %4</translation>
    </message>
    <message>
        <source>Check the node&apos;s address in the list of servers.</source>
        <translation>Перевірте адресу вузла в списку серверів.</translation>
    </message>
    <message>
        <source>%1 was sent to %2, but the room is served by %3</source>
        <translation>%1: спрямовано на %2, але кімнату веде %3</translation>
    </message>
    <message>
        <source>%1 let a second connection in with a ticket that was used</source>
        <translation>%1 впустив друге з’єднання з використаним квитком</translation>
    </message>
    <message>
        <source>a used ticket was not answered with ticket_refused: %1</source>
        <translation>на використаний квиток не отримано відповіді ticket_refused: %1</translation>
    </message>
    <message>
        <source>%1 does not show the room</source>
        <translation>%1 не показує кімнату</translation>
    </message>
    <message>
        <source>%1 shows %2</source>
        <translation>%1 показує %2</translation>
    </message>
    <message>
        <source>Look at the commit channel and the log of this node.</source>
        <translation>Перевірте канал комітів і журнал цього вузла.</translation>
    </message>
    <message>
        <source>one is sent to %1, the other to %2</source>
        <translation>одну особу спрямовано на %1, іншу на %2</translation>
    </message>
    <message>
        <source>A room must be open on one node only: check that all nodes use the same database.</source>
        <translation>Кімната має бути відкрита лише на одному вузлі: перевірте, що всі вузли використовують ту саму базу даних.</translation>
    </message>
    <message>
        <source>both are in on %1, a used ticket was refused</source>
        <translation>обидві особи ввійшли на %1, використаний квиток відхилено</translation>
    </message>
    <message>
        <source>each sees both people and the other&apos;s chat line</source>
        <translation>кожна бачить обох осіб і повідомлення іншої</translation>
    </message>
    <message>
        <source>both rooms are on %1</source>
        <translation>обидві кімнати на %1</translation>
    </message>
    <message>
        <source>Rooms go where the open rooms are smallest in sum, so run the check while no others are open. Open before it: %1.</source>
        <translation>Кімнати йдуть туди, де сума відкритих кімнат менша; запускайте перевірку, коли інші не відкриті. До неї відкрито: %1.</translation>
    </message>
    <message>
        <source>one room is on %1, the other on %2</source>
        <translation>одна кімната на %1, інша на %2</translation>
    </message>
    <message>
        <source>%1 %2 %3: expected %4; seen %5</source>
        <translation>%1 %2 %3: очікувалося: %4; отримано: %5</translation>
    </message>
    <message>
        <source>; what to do: %1</source>
        <translation>; що робити: %1</translation>
    </message>
    <message>
        <source>Step %1 (%2): expected %3, but seen: %4</source>
        <translation>Крок %1 (%2): очікувалося: %3, але отримано: %4</translation>
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
        <translation>без імені</translation>
    </message>
    <message>
        <source>the certificate of %1 is not in order: %2</source>
        <translation>із сертифікатом %1 щось не так: %2</translation>
    </message>
    <message>
        <source>Give the server a certificate that is in order.</source>
        <translation>Установіть на сервер справний сертифікат.</translation>
    </message>
    <message>
        <source>the certificate of %1 is not trusted (%2): %3</source>
        <translation>сертифікат %1 не є довіреним (%2): %3</translation>
    </message>
    <message>
        <source>Make the authority that signed it known to this computer. Or connect to this server with the console, compare the fingerprint, trust the certificate and check from there.</source>
        <translation>Додайте на цьому комп’ютері центр сертифікації, який його підписав. Або підключіться до цього сервера в консолі, звірте відбиток, позначте сертифікат як довірений і запустіть перевірку звідти.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that was trusted (%2): %3</source>
        <translation>%1 показує не той сертифікат, якому довіряли (%2): %3</translation>
    </message>
    <message>
        <source>Unless its administrator replaced it, somebody may be between you and the server. Ask, then connect to it with the console and trust the new one.</source>
        <translation>Якщо його не замінив адміністратор, між вами й сервером може бути хтось сторонній. З’ясуйте це, а тоді підключіться до нього в консолі та позначте новий сертифікат як довірений.</translation>
    </message>
</context>
</TS>
