<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>You are not logged in, or your session has ended.</source>
        <translation>No ha iniciado sesión, o su sesión ha terminado.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Entre de nuevo.</translation>
    </message>
    <message>
        <source>The login name or the password is wrong.</source>
        <translation>El usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Compruebe ambos y pruebe otra vez.</translation>
    </message>
    <message>
        <source>This account is for programs (web service); it cannot log in to the page.</source>
        <translation>Esta cuenta es para programas (servicio web); no puede entrar en la página.</translation>
    </message>
    <message>
        <source>You cannot delete yourself.</source>
        <translation>No puede eliminar su propia cuenta.</translation>
    </message>
    <message>
        <source>Names and e-mail address must have at most 255 characters, without line breaks and control characters.</source>
        <translation>Los nombres y la dirección de correo deben tener como máximo 255 caracteres, sin saltos de línea ni caracteres de control.</translation>
    </message>
    <message>
        <source>Guests of a room may not do this.</source>
        <translation>Los invitados de una sala no pueden hacer esto.</translation>
    </message>
    <message>
        <source>Log in with an account.</source>
        <translation>Entre con una cuenta.</translation>
    </message>
    <message>
        <source>This link was used already.</source>
        <translation>Este enlace ya se ha usado.</translation>
    </message>
    <message>
        <source>The time of this link is over.</source>
        <translation>Este enlace ha caducado.</translation>
    </message>
    <message>
        <source>Go back to where you found it and follow it anew.</source>
        <translation>Vuelva adonde lo encontró y sígalo de nuevo.</translation>
    </message>
    <message>
        <source>Other programs speak for users alone, not for moderators or administrators.</source>
        <translation>Otros programas solo hablan en nombre de usuarios, no de moderadores ni de administradores.</translation>
    </message>
    <message>
        <source>The user is in the group already.</source>
        <translation>El usuario ya está en el grupo.</translation>
    </message>
    <message>
        <source>The old password is wrong.</source>
        <translation>La contraseña antigua no es correcta.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Compruébela y pruebe otra vez.</translation>
    </message>
    <message>
        <source>You cannot change your own level.</source>
        <translation>No puede cambiar su propio nivel.</translation>
    </message>
    <message>
        <source>Ask another administrator.</source>
        <translation>Pídaselo a otro administrador.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>Entretanto otra persona ha cambiado esto.</translation>
    </message>
    <message>
        <source>Look at it again, then repeat your change.</source>
        <translation>Mírelo de nuevo y repita después su cambio.</translation>
    </message>
    <message>
        <source>Users cannot be sorted by &quot;%1&quot;.</source>
        <translation>Los usuarios no se pueden ordenar por «%1».</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>The login name &quot;%1&quot; of the directory belongs to another account here.</source>
        <translation>El nombre de usuario «%1» del directorio pertenece aquí a otra cuenta.</translation>
    </message>
    <message>
        <source>Rename or delete that account.</source>
        <translation>Cambie el nombre de esa cuenta o elimínela.</translation>
    </message>
    <message>
        <source>The password of this account is in your organisation&apos;s directory.</source>
        <translation>La contraseña de esta cuenta está en el directorio de su organización.</translation>
    </message>
    <message>
        <source>Change it there.</source>
        <translation>Cámbiela allí.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the directory has no account here, and none is made by logging in.</source>
        <translation>«%1» del directorio no tiene cuenta aquí, y no se crea ninguna al entrar.</translation>
    </message>
    <message>
        <source>The login name &quot;%1&quot; of the directory cannot be used here.</source>
        <translation>El nombre de usuario «%1» del directorio no se puede usar aquí.</translation>
    </message>
    <message>
        <source>The token is unknown, was revoked, or its time is over.</source>
        <translation>El token es desconocido, se ha revocado o ha caducado.</translation>
    </message>
    <message>
        <source>Make a new one.</source>
        <translation>Cree uno nuevo.</translation>
    </message>
    <message>
        <source>Many wrong tries: further ones have to wait.</source>
        <translation>Muchos intentos fallidos: los siguientes tienen que esperar.</translation>
    </message>
    <message>
        <source>A token cannot be used for this.</source>
        <translation>No se puede usar un token para esto.</translation>
    </message>
    <message>
        <source>Log in with a password.</source>
        <translation>Entre con una contraseña.</translation>
    </message>
    <message>
        <source>The token must have a name of at most %1 characters, in one line.</source>
        <translation>El token debe tener un nombre de como máximo %1 caracteres, en una sola línea.</translation>
    </message>
    <message>
        <source>A token is good for %1 days at most, or for ever.</source>
        <translation>Un token vale como máximo %1 días, o para siempre.</translation>
    </message>
    <message>
        <source>This account cannot log in, so it can have no token.</source>
        <translation>Esta cuenta no puede iniciar sesión, así que no puede tener ningún token.</translation>
    </message>
    <message>
        <source>The token cannot be good for more than its account is.</source>
        <translation>El token no puede permitir más que su cuenta.</translation>
    </message>
    <message>
        <source>An account has %1 tokens at most.</source>
        <translation>Una cuenta tiene como máximo %1 tokens.</translation>
    </message>
    <message>
        <source>Revoke those that are not used.</source>
        <translation>Revoque los que no se usen.</translation>
    </message>
    <message>
        <source>The type &quot;%1&quot; is for people of the directory.</source>
        <translation>El tipo «%1» es para personas del directorio.</translation>
    </message>
    <message>
        <source>Use the name of your program.</source>
        <translation>Use el nombre de su programa.</translation>
    </message>
</context>
<context>
    <name>Agent::Application</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Make it, or correct section [files].</source>
        <translation>Créela, o corrija la sección [files].</translation>
    </message>
</context>
<context>
    <name>Agent::CommitChannel</name>
    <message>
        <source>This node does not know the request %1.</source>
        <translation>Este nodo no conoce la petición %1.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>La respuesta es demasiado grande.</translation>
    </message>
</context>
<context>
    <name>Agent::HttpFront</name>
    <message>
        <source>The web port cannot listen on %1:%2: %3.</source>
        <translation>El puerto web no puede escuchar en %1:%2: %3.</translation>
    </message>
    <message>
        <source>Choose another %1, or stop the program that uses this one.</source>
        <translation>Elija otro %1, o detenga el programa que usa este.</translation>
    </message>
</context>
<context>
    <name>Agent::JanusHandle</name>
    <message>
        <source>The media server has ended it.</source>
        <translation>El servidor multimedia lo ha terminado.</translation>
    </message>
    <message>
        <source>The media server has too much to do.</source>
        <translation>El servidor multimedia está sobrecargado.</translation>
    </message>
</context>
<context>
    <name>Agent::JanusLink</name>
    <message>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>The node stops.</source>
        <translation>El nodo se detiene.</translation>
    </message>
    <message>
        <source>the node stops</source>
        <translation>el nodo se detiene</translation>
    </message>
    <message>
        <source>the connection ended</source>
        <translation>la conexión ha terminado</translation>
    </message>
    <message>
        <source>The media server cannot be reached.</source>
        <translation>No se puede contactar con el servidor multimedia.</translation>
    </message>
    <message>
        <source>it has forgotten this node</source>
        <translation>ha olvidado este nodo</translation>
    </message>
    <message>
        <source>it does not read</source>
        <translation>no lee</translation>
    </message>
    <message>
        <source>it does not speak as Janus does</source>
        <translation>no habla como Janus</translation>
    </message>
</context>
<context>
    <name>Agent::JanusRequests</name>
    <message>
        <source>The media server has too much to do.</source>
        <translation>El servidor multimedia está sobrecargado.</translation>
    </message>
    <message>
        <source>The media server does not answer.</source>
        <translation>El servidor multimedia no responde.</translation>
    </message>
</context>
<context>
    <name>Agent::NodeLease</name>
    <message>
        <source>A promise was made meanwhile.</source>
        <translation>Entretanto se hizo una promesa.</translation>
    </message>
    <message>
        <source>The database took too long.</source>
        <translation>La base de datos tardó demasiado.</translation>
    </message>
</context>
<context>
    <name>Agent::OpenMeetingsErrors</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Please check what you have sent.</source>
        <translation>Compruebe lo que ha enviado.</translation>
    </message>
    <message>
        <source>An unknown error has occurred.</source>
        <translation>Se ha producido un error desconocido.</translation>
    </message>
    <message>
        <source>Enter an e-mail address or a user name.</source>
        <translation>Introduzca una dirección de correo o un nombre de usuario.</translation>
    </message>
    <message>
        <source>There is no user with this name.</source>
        <translation>No hay ningún usuario con este nombre.</translation>
    </message>
    <message>
        <source>A mail to set a new password was sent.</source>
        <translation>Se ha enviado un correo para establecer una nueva contraseña.</translation>
    </message>
    <message>
        <source>No user was found.</source>
        <translation>No se ha encontrado ningún usuario.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas no coinciden.</translation>
    </message>
    <message>
        <source>The user name or the password is too short.</source>
        <translation>El nombre de usuario o la contraseña son demasiado cortos.</translation>
    </message>
    <message>
        <source>The new password was set.</source>
        <translation>Se ha establecido la nueva contraseña.</translation>
    </message>
    <message>
        <source>The e-mail address is not known.</source>
        <translation>La dirección de correo no se conoce.</translation>
    </message>
    <message>
        <source>The user name is not known.</source>
        <translation>El nombre de usuario no se conoce.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>El nombre de usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>You are logged out.</source>
        <translation>Ha cerrado la sesión.</translation>
    </message>
    <message>
        <source>Registration is switched off.</source>
        <translation>El registro está desactivado.</translation>
    </message>
    <message>
        <source>The user name is taken.</source>
        <translation>El nombre de usuario ya está en uso.</translation>
    </message>
    <message>
        <source>The system has failed.</source>
        <translation>El sistema ha fallado.</translation>
    </message>
    <message>
        <source>The e-mail address is registered already.</source>
        <translation>La dirección de correo ya está registrada.</translation>
    </message>
    <message>
        <source>The account was made.</source>
        <translation>Se ha creado la cuenta.</translation>
    </message>
    <message>
        <source>The e-mail address is not valid.</source>
        <translation>La dirección de correo no es válida.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Ya hay un archivo con este nombre.</translation>
    </message>
    <message>
        <source>The name of the file is too short.</source>
        <translation>El nombre del archivo es demasiado corto.</translation>
    </message>
    <message>
        <source>The address could not be saved.</source>
        <translation>No se ha podido guardar la dirección.</translation>
    </message>
    <message>
        <source>The user was added and still needs a group.</source>
        <translation>Se ha añadido el usuario, que todavía necesita un grupo.</translation>
    </message>
    <message>
        <source>There is no such field of labels.</source>
        <translation>No existe ese campo de etiquetas.</translation>
    </message>
    <message>
        <source>There is no such label.</source>
        <translation>No existe esa etiqueta.</translation>
    </message>
    <message>
        <source>You need the rights of an administrator for this.</source>
        <translation>Para esto necesita los permisos de un administrador.</translation>
    </message>
    <message>
        <source>The number of the label is wrong.</source>
        <translation>El número de la etiqueta no es correcto.</translation>
    </message>
    <message>
        <source>The label was deleted.</source>
        <translation>Se ha eliminado la etiqueta.</translation>
    </message>
    <message>
        <source>The room is full.</source>
        <translation>La sala está llena.</translation>
    </message>
    <message>
        <source>There is no invitation for this code.</source>
        <translation>No hay ninguna invitación para este código.</translation>
    </message>
    <message>
        <source>The invitation was used already.</source>
        <translation>La invitación ya se ha usado.</translation>
    </message>
    <message>
        <source>The invitation is not valid.</source>
        <translation>La invitación no es válida.</translation>
    </message>
    <message>
        <source>The password of the invitation is wrong.</source>
        <translation>La contraseña de la invitación no es correcta.</translation>
    </message>
    <message>
        <source>The session is not known, or the user is in the group already.</source>
        <translation>La sesión no se conoce, o el usuario ya está en el grupo.</translation>
    </message>
    <message>
        <source>You need an administrator&apos;s account for this.</source>
        <translation>Para esto necesita una cuenta de administrador.</translation>
    </message>
    <message>
        <source>This session has no person of another program.</source>
        <translation>Esta sesión no tiene ninguna persona de otro programa.</translation>
    </message>
    <message>
        <source>You cannot delete yourself.</source>
        <translation>No puede eliminar su propia cuenta.</translation>
    </message>
    <message>
        <source>Only an administrator can change this.</source>
        <translation>Solo un administrador puede cambiar esto.</translation>
    </message>
    <message>
        <source>You are registered. Confirm it by the mail you were sent.</source>
        <translation>Se ha registrado. Confírmelo con el correo que se le ha enviado.</translation>
    </message>
    <message>
        <source>The account is not activated yet.</source>
        <translation>La cuenta todavía no está activada.</translation>
    </message>
    <message>
        <source>The link was used already.</source>
        <translation>El enlace ya se ha usado.</translation>
    </message>
    <message>
        <source>Enter the password again for telephony.</source>
        <translation>Introduzca de nuevo la contraseña para la telefonía.</translation>
    </message>
    <message>
        <source>Another user has this e-mail address.</source>
        <translation>Otro usuario tiene esta dirección de correo.</translation>
    </message>
    <message>
        <source>This person is a contact already.</source>
        <translation>Esta persona ya es un contacto.</translation>
    </message>
    <message>
        <source>The contact was denied.</source>
        <translation>El contacto se ha rechazado.</translation>
    </message>
    <message>
        <source>The contact was approved already.</source>
        <translation>El contacto ya se ha aprobado.</translation>
    </message>
    <message>
        <source>The code of the contact is not valid.</source>
        <translation>El código del contacto no es válido.</translation>
    </message>
    <message>
        <source>There is no such contact.</source>
        <translation>No existe ese contacto.</translation>
    </message>
    <message>
        <source>The invitation is not valid at this time.</source>
        <translation>La invitación no es válida en este momento.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Introduzca una contraseña.</translation>
    </message>
    <message>
        <source>Users of this level cannot log in here.</source>
        <translation>Los usuarios de este nivel no pueden entrar aquí.</translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation>Introduzca una dirección de correo.</translation>
    </message>
    <message>
        <source>You have no right to be the only one who is heard.</source>
        <translation>No tiene permiso para ser la única persona a la que se oye.</translation>
    </message>
    <message>
        <source>Choose a time zone.</source>
        <translation>Elija una zona horaria.</translation>
    </message>
    <message>
        <source>The mail of the registration could not be sent.</source>
        <translation>No se ha podido enviar el correo de registro.</translation>
    </message>
</context>
<context>
    <name>Agent::OutagePact</name>
    <message>
        <source>This node reaches the database.</source>
        <translation>Este nodo llega a la base de datos.</translation>
    </message>
</context>
<context>
    <name>Agent::PeerCaller</name>
    <message>
        <source>the node is no longer at this address</source>
        <translation>el nodo ya no está en esta dirección</translation>
    </message>
    <message>
        <source>node %1 is connected at %2</source>
        <translation>el nodo %1 está conectado en %2</translation>
    </message>
    <message>
        <source>the node has been started again at %1</source>
        <translation>el nodo se ha vuelto a iniciar en %1</translation>
    </message>
</context>
<context>
    <name>Agent::PeerLink</name>
    <message>
        <source>the other end does not read</source>
        <translation>el otro extremo no lee</translation>
    </message>
    <message>
        <source>no hello</source>
        <translation>no hay hello</translation>
    </message>
    <message>
        <source>it speaks version %1 of the protocol, this node %2</source>
        <translation>habla la versión %1 del protocolo, este nodo la %2</translation>
    </message>
    <message>
        <source>it belongs to another cluster</source>
        <translation>pertenece a otro clúster</translation>
    </message>
    <message>
        <source>it does not have this cluster&apos;s key</source>
        <translation>no tiene la clave de este clúster</translation>
    </message>
    <message>
        <source>a frame was tampered with</source>
        <translation>se alteró una trama</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no hubo respuesta a tiempo</translation>
    </message>
    <message>
        <source>no sign of life for %1 ms</source>
        <translation>sin señales de vida desde hace %1 ms</translation>
    </message>
    <message>
        <source>it only looked whether this node answers</source>
        <translation>solo quería ver si este nodo responde</translation>
    </message>
    <message>
        <source>it speaks another version of the protocol</source>
        <translation>habla otra versión del protocolo</translation>
    </message>
    <message>
        <source>it has another cluster key</source>
        <translation>tiene otra clave del clúster</translation>
    </message>
</context>
<context>
    <name>Agent::PeerRequests</name>
    <message>
        <source>Node %1 cannot be reached over the commit channel.</source>
        <translation>No se llega al nodo %1 por el canal de commit.</translation>
    </message>
    <message>
        <source>Check that it runs and that its peer port is open for this node.</source>
        <translation>Compruebe que está en marcha y que su puerto peer está abierto para este nodo.</translation>
    </message>
    <message>
        <source>The request to node %1 is too large.</source>
        <translation>La petición al nodo %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>Node %1 was asked and did not answer in time; it may still happen.</source>
        <translation>El nodo %1 recibió la petición y no respondió a tiempo; puede que se haga todavía.</translation>
    </message>
</context>
<context>
    <name>Agent::PeerServer</name>
    <message>
        <source>The commit channel cannot listen on %1:%2: %3.</source>
        <translation>El canal de commit no puede escuchar en %1:%2: %3.</translation>
    </message>
    <message>
        <source>Choose another peers.port, or stop the program that uses this one.</source>
        <translation>Elija otro peers.port, o detenga el programa que usa este.</translation>
    </message>
    <message>
        <source>too many connections at once</source>
        <translation>demasiadas conexiones a la vez</translation>
    </message>
    <message>
        <source>a later incarnation of the node is connected</source>
        <translation>está conectada una encarnación posterior del nodo</translation>
    </message>
    <message>
        <source>the node has called anew</source>
        <translation>el nodo se ha conectado de nuevo</translation>
    </message>
</context>
<context>
    <name>Agent::PeerSocket</name>
    <message>
        <source>the other end closed the connection</source>
        <translation>el otro extremo cerró la conexión</translation>
    </message>
</context>
<context>
    <name>Agent::PublisherLink</name>
    <message>
        <source>What you send is not what you say.</source>
        <translation>Lo que usted envía no es lo que anuncia.</translation>
    </message>
    <message>
        <source>its handle ended</source>
        <translation>su handle ha terminado</translation>
    </message>
    <message>
        <source>its offer was not answered</source>
        <translation>su oferta quedó sin respuesta</translation>
    </message>
</context>
<context>
    <name>Agent::RequestDesk</name>
    <message>
        <source>The database is out, and no more can be kept until it is back.</source>
        <translation>La base de datos ha fallado y no se puede conservar nada más hasta que vuelva.</translation>
    </message>
</context>
<context>
    <name>Agent::RoomHub</name>
    <message>
        <source>The person is no longer in a room on this node.</source>
        <translation>La persona ya no está en ninguna sala de este nodo.</translation>
    </message>
</context>
<context>
    <name>Agent::RoomMover</name>
    <message>
        <source>The room is not open on this node, or is just being closed or moved.</source>
        <translation>La sala no está abierta en este nodo, o se está cerrando o trasladando.</translation>
    </message>
    <message>
        <source>What was said last cannot be stored now: the room stays where it is.</source>
        <translation>Ahora no se puede guardar lo último que se dijo: la sala se queda donde está.</translation>
    </message>
    <message>
        <source>Check the database, then try again.</source>
        <translation>Compruebe la base de datos y pruebe otra vez.</translation>
    </message>
    <message>
        <source>The room was closed while it was to be moved.</source>
        <translation>La sala se cerró cuando se iba a trasladar.</translation>
    </message>
    <message>
        <source>The database did not answer in time; the room may still move.</source>
        <translation>La base de datos no respondió a tiempo; puede que la sala se traslade todavía.</translation>
    </message>
</context>
<context>
    <name>Agent::ServerMedia</name>
    <message>
        <source>the connection to the media server broke</source>
        <translation>se interrumpió la conexión con el servidor multimedia</translation>
    </message>
    <message>
        <source>Streams go over the media server here.</source>
        <translation>Aquí los flujos pasan por el servidor multimedia.</translation>
    </message>
    <message>
        <source>Nothing of yours is published here.</source>
        <translation>Aquí no hay nada publicado por usted.</translation>
    </message>
    <message>
        <source>Nobody else can publish in this room: %1 people do.</source>
        <translation>Nadie más puede publicar en esta sala: ya lo hacen %1 personas.</translation>
    </message>
</context>
<context>
    <name>Agent::ShareWatch</name>
    <message>
        <source>The folder %1 has not answered since %2 UTC.</source>
        <translation>La carpeta %1 no responde desde %2 UTC.</translation>
    </message>
</context>
<context>
    <name>Agent::Soap</name>
    <message>
        <source>There is no such service here.</source>
        <translation>Aquí no existe ese servicio.</translation>
    </message>
    <message>
        <source>The service %1 has no operation &quot;%2&quot;.</source>
        <translation>El servicio %1 no tiene la operación «%2».</translation>
    </message>
    <message>
        <source>Its operations are in its description, at the address of the service with ?wsdl.</source>
        <translation>Sus operaciones están en su descripción, en la dirección del servicio con ?wsdl.</translation>
    </message>
    <message>
        <source>Users of this level may not use the SOAP services.</source>
        <translation>Los usuarios de este nivel no pueden usar los servicios SOAP.</translation>
    </message>
    <message>
        <source>Log in as an administrator or as a web-service user.</source>
        <translation>Entre como administrador o como usuario de servicio web.</translation>
    </message>
    <message>
        <source>Element %1 is given twice or out of order.</source>
        <translation>El elemento %1 aparece dos veces o fuera de orden.</translation>
    </message>
    <message>
        <source>Send the parameters in the order of the service&apos;s description.</source>
        <translation>Envíe los parámetros en el orden de la descripción del servicio.</translation>
    </message>
    <message>
        <source>Element %1 is not a valid xs:%2.</source>
        <translation>El elemento %1 no es un xs:%2 válido.</translation>
    </message>
    <message>
        <source>Required element %1 can not be found in the request.</source>
        <translation>Falta en la petición el elemento obligatorio %1.</translation>
    </message>
    <message>
        <source>The request is larger than 1 MiB.</source>
        <translation>La petición supera 1 MiB.</translation>
    </message>
    <message>
        <source>There is no placement rule &quot;%1&quot;.</source>
        <translation>No existe la regla de asignación «%1».</translation>
    </message>
    <message>
        <source>Use %1 or %2.</source>
        <translation>Use %1 o %2.</translation>
    </message>
    <message>
        <source>&quot;%1 %2&quot; is no date and time.</source>
        <translation>«%1 %2» no es una fecha con hora.</translation>
    </message>
    <message>
        <source>Write them as dd.MM.yyyy and HH:mm.</source>
        <translation>Escríbalas como dd.MM.yyyy y HH:mm.</translation>
    </message>
    <message>
        <source>The invitation needs a password.</source>
        <translation>La invitación necesita una contraseña.</translation>
    </message>
    <message>
        <source>Send one in invitationpass, or set isPasswordProtected to false.</source>
        <translation>Envíe una en invitationpass, o ponga isPasswordProtected a false.</translation>
    </message>
    <message>
        <source>Rooms cannot be sorted by &quot;%1&quot;.</source>
        <translation>Las salas no se pueden ordenar por «%1».</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>There is no room type %1.</source>
        <translation>No hay ningún tipo de sala %1.</translation>
    </message>
    <message>
        <source>Use 1 (conference), 3 (restricted) or 4 (interview).</source>
        <translation>Use 1 (conference), 3 (restricted) o 4 (interview).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false.</source>
        <translation>«%1» no es ni true ni false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>A room has no parameter &quot;%1&quot; that may be set.</source>
        <translation>Una sala no tiene ningún parámetro «%1» que se pueda establecer.</translation>
    </message>
    <message>
        <source>An appointment repeats in one way.</source>
        <translation>Una cita se repite de una sola manera.</translation>
    </message>
    <message>
        <source>Set one of isDaily, isWeekly, isMonthly and isYearly to true, or none.</source>
        <translation>Ponga uno de isDaily, isWeekly, isMonthly e isYearly a true, o ninguno.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no member.</source>
        <translation>«%1» no es un participante.</translation>
    </message>
    <message>
        <source>Write each mmClient as meetingMemberId,firstname,lastname,email,userId,jNameTimeZone; 0 = a new member, 0 = no user.</source>
        <translation>Escriba cada mmClient como meetingMemberId,firstname,lastname,email,userId,jNameTimeZone; 0 = un participante nuevo, 0 = ningún usuario.</translation>
    </message>
    <message>
        <source>There is no reminder type %1.</source>
        <translation>No hay ningún tipo de recordatorio %1.</translation>
    </message>
    <message>
        <source>Use 1 (none), 2 (mail) or 3 (mail with an iCalendar entry).</source>
        <translation>Use 1 (ninguno), 2 (correo) o 3 (correo con una entrada iCalendar).</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>No hay ninguna zona horaria «%1».</translation>
    </message>
    <message>
        <source>Name one like Europe/Berlin or GMT+01:00.</source>
        <translation>Indique una como Europe/Berlin o GMT+01:00.</translation>
    </message>
    <message>
        <source>The appointment needs a password.</source>
        <translation>La cita necesita una contraseña.</translation>
    </message>
    <message>
        <source>Send one in password, or set isPasswordProtected to false.</source>
        <translation>Envíe una en password, o ponga isPasswordProtected a false.</translation>
    </message>
    <message>
        <source>A range needs a beginning and an end.</source>
        <translation>Un intervalo necesita un comienzo y un final.</translation>
    </message>
    <message>
        <source>Send starttime and endtime.</source>
        <translation>Envíe starttime y endtime.</translation>
    </message>
    <message>
        <source>There is no day %1 in a week.</source>
        <translation>No hay ningún día %1 en una semana.</translation>
    </message>
    <message>
        <source>Use 0 (Sunday) to 6 (Saturday).</source>
        <translation>Use de 0 (domingo) a 6 (sábado).</translation>
    </message>
    <message>
        <source>No time zone is given; omTimeZoneId alone does not name one here.</source>
        <translation>No se ha indicado ninguna zona horaria; omTimeZoneId por sí solo no designa ninguna aquí.</translation>
    </message>
    <message>
        <source>Name it in javaTimeZoneName, like Europe/Berlin.</source>
        <translation>Indíquela en javaTimeZoneName, como Europe/Berlin.</translation>
    </message>
    <message>
        <source>No day is given.</source>
        <translation>No se ha indicado ningún día.</translation>
    </message>
    <message>
        <source>Send one in startDate.</source>
        <translation>Envíe uno en startDate.</translation>
    </message>
    <message>
        <source>Connections cannot be sorted by &quot;%1&quot;.</source>
        <translation>Las conexiones no se pueden ordenar por «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no state of a mail.</source>
        <translation>«%1» no es un estado de un correo.</translation>
    </message>
    <message>
        <source>Use waiting, sending, sent or failed, or none for all.</source>
        <translation>Use waiting, sending, sent o failed, o nada para todos.</translation>
    </message>
    <message>
        <source>The level is not known.</source>
        <translation>El nivel no se conoce.</translation>
    </message>
    <message>
        <source>Use user, moderator, admin or webservice.</source>
        <translation>Use user, moderator, admin o webservice.</translation>
    </message>
    <message>
        <source>Passwords are not taken from the address of a request.</source>
        <translation>Las contraseñas no se toman de la dirección de una petición.</translation>
    </message>
    <message>
        <source>Send the parameters as a form by POST, or use SOAP. Where clients cannot, the administrator sets compat.rest_get_login.</source>
        <translation>Envíe los parámetros como formulario por POST, o use SOAP. Si los clientes no pueden, el administrador establece compat.rest_get_login.</translation>
    </message>
    <message>
        <source>Web-service users may not use this operation.</source>
        <translation>Los usuarios de servicio web no pueden usar esta operación.</translation>
    </message>
    <message>
        <source>Log in as one of the people it is for.</source>
        <translation>Entre como una de las personas para las que es.</translation>
    </message>
    <message>
        <source>Only administrators may use this operation.</source>
        <translation>Solo los administradores pueden usar esta operación.</translation>
    </message>
    <message>
        <source>Log in as an administrator.</source>
        <translation>Entre como administrador.</translation>
    </message>
    <message>
        <source>There is no user with the login &quot;%1&quot;.</source>
        <translation>No hay ningún usuario con el nombre «%1».</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot; of rooms.</source>
        <translation>Las salas no tienen ninguna opción «%1».</translation>
    </message>
    <message>
        <source>The external id &quot;%1&quot; is not a number.</source>
        <translation>El ID externo «%1» no es un número.</translation>
    </message>
    <message>
        <source>The type of room is not known.</source>
        <translation>El tipo de sala no se conoce.</translation>
    </message>
    <message>
        <source>Use conference, restricted or interview.</source>
        <translation>Use conference, restricted o interview.</translation>
    </message>
    <message>
        <source>There is no file or folder of this external id.</source>
        <translation>No hay ningún archivo ni carpeta con este ID externo.</translation>
    </message>
    <message>
        <source>There are no pictures of the pages of this file.</source>
        <translation>No hay imágenes de las páginas de este archivo.</translation>
    </message>
    <message>
        <source>Other programs do not act for administrators.</source>
        <translation>Otros programas no actúan en nombre de administradores.</translation>
    </message>
    <message>
        <source>Files cannot be sorted by &quot;%1&quot;.</source>
        <translation>Los archivos no se pueden ordenar por «%1».</translation>
    </message>
    <message>
        <source>Recordings cannot be sorted by &quot;%1&quot;.</source>
        <translation>Las grabaciones no se pueden ordenar por «%1».</translation>
    </message>
</context>
<context>
    <name>Agent::SubscriberLink</name>
    <message>
        <source>the offer was not answered</source>
        <translation>la oferta quedó sin respuesta</translation>
    </message>
    <message>
        <source>its handle ended</source>
        <translation>su handle ha terminado</translation>
    </message>
    <message>
        <source>there is no offer</source>
        <translation>no hay ninguna oferta</translation>
    </message>
    <message>
        <source>the person&apos;s end failed</source>
        <translation>falló el extremo de la persona</translation>
    </message>
    <message>
        <source>the connection to the media server broke</source>
        <translation>se interrumpió la conexión con el servidor multimedia</translation>
    </message>
</context>
<context>
    <name>Agent::Verify</name>
    <message>
        <source>This node knows no such check.</source>
        <translation>Este nodo no conoce esa comprobación.</translation>
    </message>
    <message>
        <source>Ask the node that it was started on; each keeps the reports of its last %1 checks until it ends.</source>
        <translation>Pregunte al nodo en el que se inició; cada uno guarda los informes de sus últimas %1 comprobaciones hasta que termina.</translation>
    </message>
    <message>
        <source>The check needs the login name and password of an administrator.</source>
        <translation>La comprobación necesita el nombre de usuario y la contraseña de un administrador.</translation>
    </message>
    <message>
        <source>Give both: it logs in to each node as people do.</source>
        <translation>Indique ambos: entra en cada nodo como lo hacen las personas.</translation>
    </message>
    <message>
        <source>The check %1 is running on this node.</source>
        <translation>En este nodo está en curso la comprobación %1.</translation>
    </message>
    <message>
        <source>Wait for its end, or cancel it.</source>
        <translation>Espere a que termine, o cancélela.</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The content type must be application/json.</source>
        <translation>El tipo de contenido debe ser application/json.</translation>
    </message>
    <message>
        <source>&quot;level&quot; must be user, moderator, admin or webservice.</source>
        <translation>«level» debe ser user, moderator, admin o webservice.</translation>
    </message>
    <message>
        <source>The API has no such address.</source>
        <translation>La API no tiene esa dirección.</translation>
    </message>
    <message>
        <source>This address does not answer %1.</source>
        <translation>Esta dirección no responde a %1.</translation>
    </message>
    <message>
        <source>The request does not come from Atrium&apos;s page.</source>
        <translation>La petición no viene de la página de Atrium.</translation>
    </message>
    <message>
        <source>Send the session&apos;s csrfToken in the header X-Atrium-Csrf.</source>
        <translation>Envíe el csrfToken de la sesión en la cabecera X-Atrium-Csrf.</translation>
    </message>
    <message>
        <source>Only administrators may do this.</source>
        <translation>Solo los administradores pueden hacer esto.</translation>
    </message>
    <message>
        <source>&quot;type&quot; must be conference, restricted or interview.</source>
        <translation>«type» debe ser conference, restricted o interview.</translation>
    </message>
    <message>
        <source>&quot;pin&quot; must be null, {&quot;node&quot;: id} or {&quot;label&quot;: word}.</source>
        <translation>«pin» debe ser null, {&quot;node&quot;: ID} o {&quot;label&quot;: palabra}.</translation>
    </message>
    <message>
        <source>&quot;validity&quot; must be endless, period or once.</source>
        <translation>«validity» debe ser endless, period u once.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner and administrators may change it.</source>
        <translation>Solo el propietario de la sala y los administradores pueden cambiarla.</translation>
    </message>
    <message>
        <source>&quot;moderators&quot; must be a list of users&apos; ids.</source>
        <translation>«moderators» debe ser una lista de ID de usuarios.</translation>
    </message>
    <message>
        <source>Only administrators may set &quot;%1&quot;.</source>
        <translation>Solo los administradores pueden establecer «%1».</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>No hay ninguna zona horaria «%1».</translation>
    </message>
    <message>
        <source>Name one like Europe/Berlin.</source>
        <translation>Indique una como Europe/Berlin.</translation>
    </message>
    <message>
        <source>The appointment has no member with id %1.</source>
        <translation>La cita no tiene ningún participante con el ID %1.</translation>
    </message>
    <message>
        <source>Name new members without an id.</source>
        <translation>Indique los participantes nuevos sin ID.</translation>
    </message>
    <message>
        <source>&quot;members&quot; must be a list of objects.</source>
        <translation>«members» debe ser una lista de objetos.</translation>
    </message>
    <message>
        <source>&quot;repeats&quot; must be never, daily, weekly, monthly or yearly.</source>
        <translation>«repeats» debe ser never, daily, weekly, monthly o yearly.</translation>
    </message>
    <message>
        <source>&quot;reminder&quot; must be none, mail or calendar.</source>
        <translation>«reminder» debe ser none, mail o calendar.</translation>
    </message>
    <message>
        <source>&quot;roomType&quot; must be conference, restricted or interview.</source>
        <translation>«roomType» debe ser conference, restricted o interview.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a time in milliseconds.</source>
        <translation>«%1» debe ser una hora en milisegundos.</translation>
    </message>
    <message>
        <source>An appointment stays in its room; &quot;roomId&quot; cannot be changed.</source>
        <translation>Una cita permanece en su sala; «roomId» no se puede cambiar.</translation>
    </message>
    <message>
        <source>Make a new appointment in the other room.</source>
        <translation>Cree una cita nueva en la otra sala.</translation>
    </message>
    <message>
        <source>The description is missing.</source>
        <translation>Falta la descripción.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from 0 on.</source>
        <translation>«%1» debe ser un número entero a partir de 0.</translation>
    </message>
    <message>
        <source>&quot;descending&quot; must be true or false.</source>
        <translation>«descending» debe ser true o false.</translation>
    </message>
    <message>
        <source>folder must be the id of a folder.</source>
        <translation>folder debe ser el ID de una carpeta.</translation>
    </message>
    <message>
        <source>Either room, with an id, or home, with true, is needed.</source>
        <translation>Hace falta room, con un ID, o bien home, con true.</translation>
    </message>
    <message>
        <source>The header %1 must have a number of bytes.</source>
        <translation>La cabecera %1 debe contener un número de bytes.</translation>
    </message>
    <message>
        <source>Uploads need the header Tus-Resumable: %1.</source>
        <translation>Las subidas necesitan la cabecera Tus-Resumable: %1.</translation>
    </message>
    <message>
        <source>The header Upload-Metadata must have pairs of a key and a text in base64.</source>
        <translation>La cabecera Upload-Metadata debe contener pares de una clave y un texto en base64.</translation>
    </message>
    <message>
        <source>Upload-Metadata must have either room, with its id, or home.</source>
        <translation>Upload-Metadata debe contener room, con el ID de la sala, o bien home.</translation>
    </message>
    <message>
        <source>room and folder of Upload-Metadata must be ids.</source>
        <translation>room y folder de Upload-Metadata deben ser ID.</translation>
    </message>
    <message>
        <source>The Content-Type must be application/offset+octet-stream.</source>
        <translation>El Content-Type debe ser application/offset+octet-stream.</translation>
    </message>
    <message>
        <source>This is more than the upload&apos;s length.</source>
        <translation>Esto supera la longitud de la subida.</translation>
    </message>
    <message>
        <source>The header Authorization must be Bearer and a token.</source>
        <translation>La cabecera Authorization debe ser Bearer y un token.</translation>
    </message>
    <message>
        <source>This account is for programs that use SOAP.</source>
        <translation>Esta cuenta es para programas que usan SOAP.</translation>
    </message>
    <message>
        <source>Ask ClusterService.getSessionByToken for a session.</source>
        <translation>Pida una sesión a ClusterService.getSessionByToken.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a time like 2026-03-01T12:00:00Z.</source>
        <translation>«%1» debe ser una hora como 2026-03-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>&quot;format&quot; must be csv or ndjson.</source>
        <translation>«format» debe ser csv o ndjson.</translation>
    </message>
    <message>
        <source>&quot;days&quot; must be from 0 (for ever) to %1.</source>
        <translation>«days» debe ser de 0 (para siempre) a %1.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>This is no backup that Atrium made.</source>
        <translation>Esto no es una copia de seguridad hecha por Atrium.</translation>
    </message>
    <message>
        <source>Name the file that atrium-agent backup wrote.</source>
        <translation>Indique el archivo que escribió atrium-agent backup.</translation>
    </message>
    <message>
        <source>A newer version of Atrium made this backup.</source>
        <translation>Una versión más nueva de Atrium hizo esta copia de seguridad.</translation>
    </message>
    <message>
        <source>Install that version or a later one, then restore. Nothing was changed.</source>
        <translation>Instale esa versión o una posterior y restaure después. No se cambió nada.</translation>
    </message>
    <message>
        <source>The backup is damaged: its part %1 is not what was stored.</source>
        <translation>La copia de seguridad está dañada: su parte %1 no es lo que se guardó.</translation>
    </message>
    <message>
        <source>Use another copy of it, or another backup. Nothing was changed.</source>
        <translation>Use otra copia de este archivo u otra copia de seguridad. No se cambió nada.</translation>
    </message>
    <message>
        <source>The backup is not complete: its end is missing.</source>
        <translation>La copia de seguridad no está completa: falta el final.</translation>
    </message>
    <message>
        <source>The file %1 belongs to the backup but cannot be read: %2.</source>
        <translation>El archivo %1 pertenece a la copia de seguridad, pero no se puede leer: %2.</translation>
    </message>
    <message>
        <source>If somebody deleted it just now, make the backup again. If not, look whether the folder is mounted.</source>
        <translation>Si alguien acaba de eliminarlo, haga la copia de seguridad otra vez. Si no, mire si la carpeta está montada.</translation>
    </message>
    <message>
        <source>The file %1 differs from what was stored.</source>
        <translation>El archivo %1 difiere de lo que se guardó.</translation>
    </message>
    <message>
        <source>Restore it from an older backup, or delete it in its room; then make the backup again.</source>
        <translation>Restáurelo de una copia de seguridad anterior o elimínelo en su sala; después haga la copia de seguridad otra vez.</translation>
    </message>
    <message>
        <source>No temporary file can be written: %1.</source>
        <translation>No se puede escribir ningún archivo temporal: %1.</translation>
    </message>
    <message>
        <source>Look whether the disk is full.</source>
        <translation>Mire si el disco está lleno.</translation>
    </message>
    <message>
        <source>its name is none that Atrium gives</source>
        <translation>su nombre no es de los que pone Atrium</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>No se puede escribir el archivo %1: %2.</translation>
    </message>
    <message>
        <source>Another program writes %1 at this moment.</source>
        <translation>Otro programa está escribiendo %1 en este momento.</translation>
    </message>
    <message>
        <source>The key in %1 is not the key of the cluster that was backed up.</source>
        <translation>La clave de %1 no es la del clúster de la copia de seguridad.</translation>
    </message>
    <message>
        <source>Copy the right key file there. Without it, --other-key restores all but what the key seals: the passwords of servers, and the links in letters of appointments.</source>
        <translation>Copie allí el archivo de clave correcto. Sin él, --other-key restaura todo salvo lo que la clave sella: las contraseñas de los servidores y los enlaces de los correos de las citas.</translation>
    </message>
    <message>
        <source>The cluster key %1 is missing, and it is not in the backup.</source>
        <translation>Falta la clave del clúster %1, y no está en la copia de seguridad.</translation>
    </message>
    <message>
        <source>Copy the key file there. Without it, --other-key makes a new key and restores all but what the old one seals: the passwords of servers, and the links in letters of appointments.</source>
        <translation>Copie allí el archivo de clave. Sin él, --other-key crea una clave nueva y restaura todo salvo lo que sella la antigua: las contraseñas de los servidores y los enlaces de los correos de las citas.</translation>
    </message>
    <message>
        <source>The database already holds a cluster: accounts: %1, rooms: %2, files: %3. Nothing was changed.</source>
        <translation>La base de datos ya contiene un clúster: cuentas: %1, salas: %2, archivos: %3. No se cambió nada.</translation>
    </message>
    <message>
        <source>Name an empty database in section [database], or say --replace: all of that is lost then.</source>
        <translation>Indique una base de datos vacía en la sección [database], o use --replace: entonces se pierde todo eso.</translation>
    </message>
    <message>
        <source>Node %1 runs on this database. Nothing was changed.</source>
        <translation>El nodo %1 está en marcha con esta base de datos. No se cambió nada.</translation>
    </message>
    <message>
        <source>Stop all nodes of the cluster first; after a crash, wait until their leases have run out.</source>
        <translation>Detenga primero todos los nodos del clúster; tras un fallo, espere a que venzan sus plazos.</translation>
    </message>
    <message>
        <source>The file %1 cannot be restored: %2.</source>
        <translation>No se puede restaurar el archivo %1: %2.</translation>
    </message>
    <message>
        <source>Look whether the folder is mounted, may be written to and has room.</source>
        <translation>Mire si la carpeta está montada, admite escritura y tiene espacio.</translation>
    </message>
    <message>
        <source>%1 MiB are needed, %2 MiB are free</source>
        <translation>hacen falta %1 MiB y quedan libres %2 MiB</translation>
    </message>
    <message>
        <source>The table %1 has no primary key.</source>
        <translation>La tabla %1 no tiene clave primaria.</translation>
    </message>
    <message>
        <source>The backup cannot be written: %1.</source>
        <translation>No se puede escribir la copia de seguridad: %1.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>The kind of an object cannot be changed.</source>
        <translation>No se puede cambiar el tipo de un objeto.</translation>
    </message>
    <message>
        <source>Only a pen stroke grows, and only by whoever draws it.</source>
        <translation>Solo un trazo de lápiz crece, y solo por la persona que lo dibuja.</translation>
    </message>
    <message>
        <source>This step cannot be undone: somebody else has changed it since.</source>
        <translation>Este paso no se puede deshacer: otra persona lo ha cambiado después.</translation>
    </message>
    <message>
        <source>This step cannot be redone: somebody else has changed it since.</source>
        <translation>Este paso no se puede rehacer: otra persona lo ha cambiado después.</translation>
    </message>
    <message>
        <source>The last page of the board cannot be removed.</source>
        <translation>No se puede quitar la última página de la pizarra.</translation>
    </message>
    <message>
        <source>Clear it instead.</source>
        <translation>En su lugar, vacíela.</translation>
    </message>
    <message>
        <source>Width and height of an object must not be below 0.</source>
        <translation>El ancho y el alto de un objeto no deben ser menores que 0.</translation>
    </message>
    <message>
        <source>A text on the board has at most %L1 characters.</source>
        <translation>Un texto en la pizarra tiene como máximo %L1 caracteres.</translation>
    </message>
    <message>
        <source>Write the rest as a second text.</source>
        <translation>Escriba el resto como segundo texto.</translation>
    </message>
    <message>
        <source>A text on the board must have something to read and no control characters.</source>
        <translation>Un texto en la pizarra debe contener algo que leer y ningún carácter de control.</translation>
    </message>
    <message>
        <source>The size of a text must be between %L1 and %L2.</source>
        <translation>El tamaño de un texto debe estar entre %L1 y %L2.</translation>
    </message>
    <message>
        <source>A pen stroke needs at least one point.</source>
        <translation>Un trazo de lápiz necesita al menos un punto.</translation>
    </message>
    <message>
        <source>An image needs the id of a stored file.</source>
        <translation>Una imagen necesita el ID de un archivo guardado.</translation>
    </message>
    <message>
        <source>An id on the board must be 1 to %1 letters, digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>Un ID en la pizarra debe constar de 1 a %1 letras, cifras, «-» y «_».</translation>
    </message>
    <message>
        <source>The name of a page has at most %1 characters.</source>
        <translation>El nombre de una página tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>The name of a page must be one line without control characters.</source>
        <translation>El nombre de una página debe ser una sola línea, sin caracteres de control.</translation>
    </message>
    <message>
        <source>The board ends %L1 units from its middle.</source>
        <translation>La pizarra termina a %L1 unidades de su centro.</translation>
    </message>
    <message>
        <source>Draw nearer to the middle.</source>
        <translation>Dibuje más cerca del centro.</translation>
    </message>
    <message>
        <source>A pen stroke has at most %L1 points.</source>
        <translation>Un trazo de lápiz tiene como máximo %L1 puntos.</translation>
    </message>
    <message>
        <source>Begin a new stroke.</source>
        <translation>Empiece un trazo nuevo.</translation>
    </message>
    <message>
        <source>A color must be written #rrggbb.</source>
        <translation>Un color debe escribirse #rrggbb.</translation>
    </message>
    <message>
        <source>The width of a line must be between 1 and %L1.</source>
        <translation>El grosor de una línea debe estar entre 1 y %L1.</translation>
    </message>
    <message>
        <source>The opacity must be between 1 and 100 per cent.</source>
        <translation>La opacidad debe estar entre 1 y 100 por ciento.</translation>
    </message>
    <message>
        <source>Somebody has removed this page of the board.</source>
        <translation>Alguien ha quitado esta página de la pizarra.</translation>
    </message>
    <message>
        <source>Somebody has deleted this from the board.</source>
        <translation>Alguien ha eliminado esto de la pizarra.</translation>
    </message>
    <message>
        <source>This id is on the board already, or twice in what was sent.</source>
        <translation>Este ID ya está en la pizarra, o aparece dos veces en lo que se envió.</translation>
    </message>
    <message>
        <source>A board has at most %1 pages.</source>
        <translation>Una pizarra tiene como máximo %1 páginas.</translation>
    </message>
    <message>
        <source>Remove a page that is not needed any more.</source>
        <translation>Quite una página que ya no se necesite.</translation>
    </message>
    <message>
        <source>A page of the board has at most %L1 objects.</source>
        <translation>Una página de la pizarra tiene como máximo %L1 objetos.</translation>
    </message>
    <message>
        <source>Go on with another page, or delete what is not needed any more.</source>
        <translation>Siga en otra página, o elimine lo que ya no se necesite.</translation>
    </message>
    <message>
        <source>The board is full: it holds at most %1 MiB.</source>
        <translation>La pizarra está llena: admite como máximo %1 MiB.</translation>
    </message>
    <message>
        <source>Clear a page that is not needed any more.</source>
        <translation>Vacíe una página que ya no se necesite.</translation>
    </message>
    <message>
        <source>An image&apos;s page must be a number from 0 to %L1.</source>
        <translation>La página de una imagen debe ser un número de 0 a %L1.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Other people&apos;s appointments are not for you.</source>
        <translation>Las citas de otras personas no son para usted.</translation>
    </message>
    <message>
        <source>No appointment takes place in room %1.</source>
        <translation>En la sala %1 no tiene lugar ninguna cita.</translation>
    </message>
    <message>
        <source>More than %1 appointments are in this time.</source>
        <translation>En este tiempo hay más de %1 citas.</translation>
    </message>
    <message>
        <source>Ask for a shorter time.</source>
        <translation>Pida un tiempo más corto.</translation>
    </message>
    <message>
        <source>You may not invite people to this room.</source>
        <translation>No puede invitar a personas a esta sala.</translation>
    </message>
    <message>
        <source>Name a room of yours, or none: then one is made.</source>
        <translation>Indique una sala suya, o ninguna: entonces se crea una.</translation>
    </message>
    <message>
        <source>You have %1 appointments already.</source>
        <translation>Ya tiene %1 citas.</translation>
    </message>
    <message>
        <source>Delete some that nobody needs any more.</source>
        <translation>Elimine algunas que ya nadie necesite.</translation>
    </message>
    <message>
        <source>Only its owner and administrators may change an appointment.</source>
        <translation>Solo su propietario y los administradores pueden cambiar una cita.</translation>
    </message>
    <message>
        <source>Only its owner and administrators may delete an appointment.</source>
        <translation>Solo su propietario y los administradores pueden eliminar una cita.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Correct that line.</source>
        <translation>Corrija esa línea.</translation>
    </message>
    <message>
        <source>The configuration %1 is good.</source>
        <translation>La configuración %1 es correcta.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLEMA</translation>
    </message>
    <message>
        <source>The machine that has the folders: number of a node, or an address. Without it: the node whose folders are on its own disk, else this one.</source>
        <translation>La máquina que tiene las carpetas: número de un nodo o una dirección. Sin ella: el nodo cuyas carpetas están en su propio disco o, si no, este.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Mostrar JSON.</translation>
    </message>
    <message>
        <source>Put a new one into %1 and start the agent again.</source>
        <translation>Ponga uno nuevo en %1 y vuelva a iniciar el agente.</translation>
    </message>
    <message>
        <source>The certificate in %1 is not valid before %2.</source>
        <translation>El certificado de %1 no es válido antes del %2.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock, or wait.</source>
        <translation>Compruebe el reloj de esta máquina, o espere.</translation>
    </message>
    <message>
        <source>The certificate in %1 has expired on %2.</source>
        <translation>El certificado de %1 caducó el %2.</translation>
    </message>
    <message>
        <source>The certificate in %1 is valid until %2.</source>
        <translation>El certificado de %1 es válido hasta el %2.</translation>
    </message>
    <message>
        <source>%1.tls_certificate: %2 cannot be read, or holds no certificate in PEM form.</source>
        <translation>%1.tls_certificate: %2 no se puede leer o no contiene un certificado en formato PEM.</translation>
    </message>
    <message>
        <source>Put the certificate there, or correct the configuration.</source>
        <translation>Ponga ahí el certificado, o corrija la configuración.</translation>
    </message>
    <message>
        <source>The certificate in %1 is not for %2, which people come to.</source>
        <translation>El certificado de %1 no es para %2, adonde llega la gente.</translation>
    </message>
    <message>
        <source>Get one for that name, or correct node.address.</source>
        <translation>Consiga uno para ese nombre, o corrija node.address.</translation>
    </message>
    <message>
        <source>Put the key of the certificate there.</source>
        <translation>Ponga ahí la clave del certificado.</translation>
    </message>
    <message>
        <source>The key in %1 does not belong to the certificate in %2.</source>
        <translation>La clave de %1 no corresponde al certificado de %2.</translation>
    </message>
    <message>
        <source>Put the two there that were made together.</source>
        <translation>Ponga ahí los dos que se crearon juntos.</translation>
    </message>
    <message>
        <source>Nobody whom this machine trusts has signed the certificate in %1: %2.</source>
        <translation>El certificado de %1 no está firmado por nadie en quien confíe esta máquina: %2.</translation>
    </message>
    <message>
        <source>The authority in %1 has not signed the certificate in %2: %3.</source>
        <translation>La autoridad de %1 no ha firmado el certificado de %2: %3.</translation>
    </message>
    <message>
        <source>Append the certificates between it and its authority to the file.</source>
        <translation>Añada al final del archivo los certificados que hay entre él y su autoridad.</translation>
    </message>
    <message>
        <source>Use the authority that signed it, and append the certificates in between.</source>
        <translation>Use la autoridad que lo firmó y añada los certificados intermedios.</translation>
    </message>
    <message>
        <source>The certificate in %1 may not be used by both ends of a connection.</source>
        <translation>El certificado de %1 no lo pueden usar los dos extremos de una conexión.</translation>
    </message>
    <message>
        <source>Get one whose extended key usage has serverAuth and clientAuth, or none.</source>
        <translation>Consiga uno cuyo uso extendido de la clave tenga serverAuth y clientAuth, o que no lo tenga.</translation>
    </message>
    <message>
        <source>No certificates are configured.</source>
        <translation>No hay ningún certificado configurado.</translation>
    </message>
    <message>
        <source>Not looked at, as the database cannot be used yet.</source>
        <translation>Sin mirar, porque la base de datos aún no se puede usar.</translation>
    </message>
    <message>
        <source>Do what is said of the database, then run this again.</source>
        <translation>Haga lo que se indica para la base de datos y ejecute esto otra vez.</translation>
    </message>
    <message>
        <source>%1 goes with the database&apos;s.</source>
        <translation>%1 coincide con el de la base de datos.</translation>
    </message>
    <message>
        <source>%1 is %2 s ahead of the database&apos;s.</source>
        <translation>%1 va %2 s por delante del de la base de datos.</translation>
    </message>
    <message>
        <source>%1 is %2 s behind the database&apos;s.</source>
        <translation>%1 va %2 s por detrás del de la base de datos.</translation>
    </message>
    <message>
        <source>This machine has no data of time zones: appointments cannot be reckoned.</source>
        <translation>Esta máquina no tiene datos de zonas horarias: las citas no se pueden calcular.</translation>
    </message>
    <message>
        <source>Run: apt install tzdata</source>
        <translation>Ejecute: apt install tzdata</translation>
    </message>
    <message>
        <source>The data of time zones is there.</source>
        <translation>Los datos de zonas horarias están disponibles.</translation>
    </message>
    <message>
        <source>The time zone %1 is not known here.</source>
        <translation>La zona horaria %1 no se conoce aquí.</translation>
    </message>
    <message>
        <source>Correct calendar.time_zone, or run: apt install tzdata tzdata-legacy</source>
        <translation>Corrija calendar.time_zone, o ejecute: apt install tzdata tzdata-legacy</translation>
    </message>
    <message>
        <source>Let the machines set their clocks by themselves: apt install chrony</source>
        <translation>Haga que las máquinas ajusten sus relojes por sí solas: apt install chrony</translation>
    </message>
    <message>
        <source>This machine&apos;s clock</source>
        <translation>El reloj de esta máquina</translation>
    </message>
    <message>
        <source>The clock of node %1 (%2)</source>
        <translation>El reloj del nodo %1 (%2)</translation>
    </message>
    <message>
        <source>Run on the server, as its administrator: ALTER DATABASE %1 OWNER TO %2; and in that database: GRANT ALL ON SCHEMA public TO %2; GRANT ALL ON ALL TABLES IN SCHEMA public TO %2; and for each table: ALTER TABLE … OWNER TO %2;</source>
        <translation>Ejecute en el servidor, como su administrador: ALTER DATABASE %1 OWNER TO %2; y en esa base de datos: GRANT ALL ON SCHEMA public TO %2; GRANT ALL ON ALL TABLES IN SCHEMA public TO %2; y por cada tabla: ALTER TABLE … OWNER TO %2;</translation>
    </message>
    <message>
        <source>Run on the server, as its administrator: GRANT ALL PRIVILEGES ON %1.* TO &apos;%2&apos;@&apos;…&apos;;</source>
        <translation>Ejecute en el servidor, como su administrador: GRANT ALL PRIVILEGES ON %1.* TO &apos;%2&apos;@&apos;…&apos;;</translation>
    </message>
    <message>
        <source>The account %1 may not %2: %3.</source>
        <translation>La cuenta %1 no tiene permiso para %2: %3.</translation>
    </message>
    <message>
        <source>the table %1 belongs to another account</source>
        <translation>la tabla %1 pertenece a otra cuenta</translation>
    </message>
    <message>
        <source>The account %1 may read, write and change the schema.</source>
        <translation>La cuenta %1 puede leer, escribir y cambiar el esquema.</translation>
    </message>
    <message>
        <source>The database server %1 cannot be reached: %2.</source>
        <translation>No se llega al servidor de base de datos %1: %2.</translation>
    </message>
    <message>
        <source>Start it, open its port in the firewall, let it listen on that address, or correct database.host and database.port.</source>
        <translation>Inícielo, abra su puerto en el cortafuegos, haga que escuche en esa dirección, o corrija database.host y database.port.</translation>
    </message>
    <message>
        <source>The database server %1 takes connections, but does not answer.</source>
        <translation>El servidor de base de datos %1 acepta conexiones, pero no responde.</translation>
    </message>
    <message>
        <source>Look at its log and its machine: it may be stopped, out of memory, or wait for its disk.</source>
        <translation>Mire su registro y su máquina: puede estar detenido, sin memoria o esperando a su disco.</translation>
    </message>
    <message>
        <source>The database server is MySQL %1, which is not supported.</source>
        <translation>El servidor de base de datos es MySQL %1, que no es compatible.</translation>
    </message>
    <message>
        <source>Use MariaDB %1 or newer, or PostgreSQL.</source>
        <translation>Use MariaDB %1 o más nueva, o PostgreSQL.</translation>
    </message>
    <message>
        <source>The database server is %1 %2, which is too old.</source>
        <translation>El servidor de base de datos es %1 %2, que es demasiado antiguo.</translation>
    </message>
    <message>
        <source>Upgrade it to %1 %2 or newer.</source>
        <translation>Actualícelo a %1 %2 o más nuevo.</translation>
    </message>
    <message>
        <source>The database server is %1 %2.</source>
        <translation>El servidor de base de datos es %1 %2.</translation>
    </message>
    <message>
        <source>after a power cut the database may be damaged</source>
        <translation>tras un corte de corriente la base de datos puede quedar dañada</translation>
    </message>
    <message>
        <source>nodes must see what others have committed</source>
        <translation>los nodos deben ver lo que otros han confirmado</translation>
    </message>
    <message>
        <source>not every text could be stored: the database must be made anew, with UTF8</source>
        <translation>no se podrían guardar todos los textos: hay que crear la base de datos de nuevo, con UTF8</translation>
    </message>
    <message>
        <source>without InnoDB there are no transactions</source>
        <translation>sin InnoDB no hay transacciones</translation>
    </message>
    <message>
        <source>a power cut may lose what people were told is stored</source>
        <translation>un corte de corriente puede perder lo que se comunicó como guardado</translation>
    </message>
    <message>
        <source>changes of the schema that cannot be done as said would be done otherwise</source>
        <translation>los cambios del esquema que no se puedan hacer tal como se piden se harían de otra forma</translation>
    </message>
    <message>
        <source>The database server has %1 = %2: %3.</source>
        <translation>El servidor de base de datos tiene %1 = %2: %3.</translation>
    </message>
    <message>
        <source>Set %1 = %2 in the server&apos;s configuration.</source>
        <translation>Ponga %1 = %2 en la configuración del servidor.</translation>
    </message>
    <message>
        <source>The database server is set up as it should be.</source>
        <translation>El servidor de base de datos está configurado como debe.</translation>
    </message>
    <message>
        <source>The database server takes %1 connections; %2 nodes may want up to %3.</source>
        <translation>El servidor de base de datos acepta %1 conexiones; %2 nodos pueden necesitar hasta %3.</translation>
    </message>
    <message>
        <source>Set max_connections = %1 in the server&apos;s configuration.</source>
        <translation>Ponga max_connections = %1 en la configuración del servidor.</translation>
    </message>
    <message>
        <source>The database server takes %1 connections; the nodes want up to %2.</source>
        <translation>El servidor de base de datos acepta %1 conexiones; los nodos necesitan hasta %2.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver %1 for this database is not installed.</source>
        <translation>El controlador de Qt %1 para esta base de datos no está instalado.</translation>
    </message>
    <message>
        <source>Run: apt install libqt6sql6-psql libqt6sql6-mysql</source>
        <translation>Ejecute: apt install libqt6sql6-psql libqt6sql6-mysql</translation>
    </message>
    <message>
        <source>The database server %1 refuses the login of %2 to database %3: %4.</source>
        <translation>El servidor de base de datos %1 rechaza el acceso de %2 a la base de datos %3: %4.</translation>
    </message>
    <message>
        <source>Check database.user, database.name and the password in database.password_file, and that the server&apos;s pg_hba.conf lets this machine in.</source>
        <translation>Compruebe database.user, database.name y la contraseña de database.password_file, y que pg_hba.conf del servidor deje entrar a esta máquina.</translation>
    </message>
    <message>
        <source>Check database.user, database.name and the password in database.password_file, and that the account may log in from this machine.</source>
        <translation>Compruebe database.user, database.name y la contraseña de database.password_file, y que la cuenta pueda entrar desde esta máquina.</translation>
    </message>
    <message>
        <source>The folder %1 of the database is not there.</source>
        <translation>La carpeta %1 de la base de datos no existe.</translation>
    </message>
    <message>
        <source>Make it, or correct database.file.</source>
        <translation>Créela, o corrija database.file.</translation>
    </message>
    <message>
        <source>This user may not write into the folder %1 of the database.</source>
        <translation>Este usuario no puede escribir en la carpeta %1 de la base de datos.</translation>
    </message>
    <message>
        <source>Run this as the agent&apos;s user, or give it the folder.</source>
        <translation>Ejecute esto como el usuario del agente, o dele la carpeta.</translation>
    </message>
    <message>
        <source>The database %1 is not there.</source>
        <translation>La base de datos %1 no existe.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; on the first node, or correct database.file.</source>
        <translation>Ejecute «atrium-agent init» en el primer nodo, o corrija database.file.</translation>
    </message>
    <message>
        <source>This user may not write the database %1.</source>
        <translation>Este usuario no puede escribir en la base de datos %1.</translation>
    </message>
    <message>
        <source>Run this as the agent&apos;s user, or give it the file.</source>
        <translation>Ejecute esto como el usuario del agente, o dele el archivo.</translation>
    </message>
    <message>
        <source>The database is the file %1.</source>
        <translation>La base de datos es el archivo %1.</translation>
    </message>
    <message>
        <source>The database holds no Atrium cluster yet.</source>
        <translation>La base de datos aún no contiene un clúster de Atrium.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; once on the first node.</source>
        <translation>Ejecute una vez «atrium-agent init» en el primer nodo.</translation>
    </message>
    <message>
        <source>The database has schema version %1; this program knows versions up to %2 and can work with it.</source>
        <translation>La base de datos tiene la versión de esquema %1; este programa conoce versiones hasta la %2 y puede trabajar con ella.</translation>
    </message>
    <message>
        <source>Upgrade this node too.</source>
        <translation>Actualice también este nodo.</translation>
    </message>
    <message>
        <source>The database has schema version %1; this program&apos;s is %2.</source>
        <translation>La base de datos tiene la versión de esquema %1; la de este programa es la %2.</translation>
    </message>
    <message>
        <source>Start this node: it brings the schema up to date, and older nodes go on working.</source>
        <translation>Inicie este nodo: pone el esquema al día, y los nodos más antiguos siguen funcionando.</translation>
    </message>
    <message>
        <source>The database has schema version %1, which is this program&apos;s.</source>
        <translation>La base de datos tiene la versión de esquema %1, que es la de este programa.</translation>
    </message>
    <message>
        <source>%1 is a standby: it takes no writes.</source>
        <translation>%1 es un servidor en espera: no admite escrituras.</translation>
    </message>
    <message>
        <source>%1 takes writes too: two servers would go different ways.</source>
        <translation>%1 también admite escrituras: los dos servidores tomarían caminos distintos.</translation>
    </message>
    <message>
        <source>Make one of them the standby of the other at once, and compare what they hold.</source>
        <translation>Convierta enseguida uno de ellos en servidor en espera del otro y compare lo que contienen.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 responde.</translation>
    </message>
    <message>
        <source>No server of the database takes writes.</source>
        <translation>Ningún servidor de la base de datos admite escrituras.</translation>
    </message>
    <message>
        <source>Name the primary in section [database], or promote a standby.</source>
        <translation>Indique el servidor primario en la sección [database], o promueva uno en espera.</translation>
    </message>
    <message>
        <source>Whether the nodes share their folders was not looked at, as the database cannot be used yet.</source>
        <translation>No se ha mirado si los nodos comparten sus carpetas, porque la base de datos aún no se puede usar.</translation>
    </message>
    <message>
        <source>Raise it, in the agent&apos;s systemd unit: LimitNOFILE=%1; in a shell: ulimit -Hn %1</source>
        <translation>Suba el límite, en la unidad systemd del agente: LimitNOFILE=%1; en un shell: ulimit -Hn %1</translation>
    </message>
    <message>
        <source>A process may have %1 open files, but limits.connections = %2 needs %3.</source>
        <translation>Un proceso puede tener %1 archivos abiertos, pero limits.connections = %2 necesita %3.</translation>
    </message>
    <message>
        <source>A process may have %1 open files: too few to serve anybody.</source>
        <translation>Un proceso puede tener %1 archivos abiertos: muy pocos para atender a alguien.</translation>
    </message>
    <message>
        <source>A process may have %1 open files: enough for some %2 connections.</source>
        <translation>Un proceso puede tener %1 archivos abiertos: bastan para unas %2 conexiones.</translation>
    </message>
    <message>
        <source>A process may have any number of open files.</source>
        <translation>Un proceso puede tener cualquier número de archivos abiertos.</translation>
    </message>
    <message>
        <source>A process may have %1 open files.</source>
        <translation>Un proceso puede tener %1 archivos abiertos.</translation>
    </message>
    <message>
        <source>This user may have %1 threads and processes in all.</source>
        <translation>Este usuario puede tener %1 hilos y procesos en total.</translation>
    </message>
    <message>
        <source>Raise it, in the agent&apos;s systemd unit: LimitNPROC=4096 and TasksMax=4096</source>
        <translation>Suba el límite, en la unidad systemd del agente: LimitNPROC=4096 y TasksMax=4096</translation>
    </message>
    <message>
        <source>This user may have enough threads.</source>
        <translation>Este usuario puede tener suficientes hilos.</translation>
    </message>
    <message>
        <source>This machine has %1 MiB of memory left.</source>
        <translation>A esta máquina le quedan %1 MiB de memoria.</translation>
    </message>
    <message>
        <source>Give it more, or move other programs elsewhere: previews alone may take 1 GiB.</source>
        <translation>Dele más, o traslade otros programas: solo las vistas previas pueden ocupar 1 GiB.</translation>
    </message>
    <message>
        <source>How much space is left for %1 is not known (%2).</source>
        <translation>No se sabe cuánto espacio queda para %1 (%2).</translation>
    </message>
    <message>
        <source>Look at that disk.</source>
        <translation>Mire ese disco.</translation>
    </message>
    <message>
        <source>%1 MiB are left for %2 (%3).</source>
        <translation>Quedan %1 MiB para %2 (%3).</translation>
    </message>
    <message>
        <source>Remove what is not needed there, or use a larger disk.</source>
        <translation>Quite de ahí lo que no haga falta, o use un disco mayor.</translation>
    </message>
    <message>
        <source>%1 MiB are left for %2.</source>
        <translation>Quedan %1 MiB para %2.</translation>
    </message>
    <message>
        <source>files that programs make for a while</source>
        <translation>los archivos temporales de los programas</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de datos</translation>
    </message>
    <message>
        <source>This node sends no mail.</source>
        <translation>Este nodo no envía correo.</translation>
    </message>
    <message>
        <source>The mail server %1 answers.</source>
        <translation>El servidor de correo %1 responde.</translation>
    </message>
    <message>
        <source>The mail server %1 answers and takes the login.</source>
        <translation>El servidor de correo %1 responde y acepta el acceso.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached: %2.</source>
        <translation>No se llega al servidor de correo %1: %2.</translation>
    </message>
    <message>
        <source>Check mail.server and mail.port, and the firewall.</source>
        <translation>Compruebe mail.server y mail.port, y el cortafuegos.</translation>
    </message>
    <message>
        <source>No TLS with the mail server %1: %2.</source>
        <translation>Sin TLS con el servidor de correo %1: %2.</translation>
    </message>
    <message>
        <source>Check mail.tls and mail.port; name the authority that signed its certificate in mail.ca_file.</source>
        <translation>Compruebe mail.tls y mail.port; indique en mail.ca_file la autoridad que firmó su certificado.</translation>
    </message>
    <message>
        <source>The mail server %1 refuses the login: %2.</source>
        <translation>El servidor de correo %1 rechaza el acceso: %2.</translation>
    </message>
    <message>
        <source>Check mail.user and the password in mail.password_file.</source>
        <translation>Compruebe mail.user y la contraseña de mail.password_file.</translation>
    </message>
    <message>
        <source>The mail server %1 does not answer as it should: %2.</source>
        <translation>El servidor de correo %1 no responde como debe: %2.</translation>
    </message>
    <message>
        <source>Check that mail.server and mail.port are those of a mail server.</source>
        <translation>Compruebe que mail.server y mail.port son los de un servidor de correo.</translation>
    </message>
    <message>
        <source>Node %1 does not run.</source>
        <translation>El nodo %1 no está en marcha.</translation>
    </message>
    <message>
        <source>Node %1 ended without giving back what it had, or does not reach the database.</source>
        <translation>El nodo %1 terminó sin devolver lo que tenía, o no llega a la base de datos.</translation>
    </message>
    <message>
        <source>Look at the end of its log, then start it. Others have taken its rooms.</source>
        <translation>Mire el final de su registro y después inícielo. Otros se han hecho cargo de sus salas.</translation>
    </message>
    <message>
        <source>Node %1 has crashed: its process %2 is gone.</source>
        <translation>El nodo %1 ha fallado: su proceso %2 ya no existe.</translation>
    </message>
    <message>
        <source>Look at the end of its log, then start it: it takes its place at once.</source>
        <translation>Mire el final de su registro y después inícielo: ocupa su lugar enseguida.</translation>
    </message>
    <message>
        <source>Node %1 is run by an agent on another machine, process %2 there.</source>
        <translation>El nodo %1 lo lleva un agente en otra máquina, allí proceso %2.</translation>
    </message>
    <message>
        <source>Give this node another node.id, or stop the other agent.</source>
        <translation>Dé a este nodo otro node.id, o detenga el otro agente.</translation>
    </message>
    <message>
        <source>Node %1 runs on this machine as process %2, version %3.</source>
        <translation>El nodo %1 está en marcha en esta máquina como proceso %2, versión %3.</translation>
    </message>
    <message>
        <source>node %1: %2</source>
        <translation>nodo %1: %2</translation>
    </message>
    <message>
        <source>All nodes that run have this program&apos;s version, %1.</source>
        <translation>Todos los nodos en marcha tienen la versión de este programa, la %1.</translation>
    </message>
    <message>
        <source>Nodes run other versions than this program (%1): %2.</source>
        <translation>Hay nodos con otras versiones que la de este programa (%1): %2.</translation>
    </message>
    <message>
        <source>Amid an upgrade that is as it should be; upgrade the others next.</source>
        <translation>En mitad de una actualización es lo normal; actualice después los demás.</translation>
    </message>
    <message>
        <source>Copy the key file from a node that is in the cluster.</source>
        <translation>Copie el archivo de clave de un nodo que esté en el clúster.</translation>
    </message>
    <message>
        <source>The key in %1 is not the key of this cluster.</source>
        <translation>La clave de %1 no es la clave de este clúster.</translation>
    </message>
    <message>
        <source>The key in %1 is the cluster&apos;s.</source>
        <translation>La clave de %1 es la del clúster.</translation>
    </message>
    <message>
        <source>node %1, version %2</source>
        <translation>nodo %1, versión %2</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema waits for %2.</source>
        <translation>El paso %1 del esquema de la base de datos espera a %2.</translation>
    </message>
    <message>
        <source>Upgrade these nodes.</source>
        <translation>Actualice estos nodos.</translation>
    </message>
    <message>
        <source>Node %1 is not listed in the cluster.</source>
        <translation>El nodo %1 no está en la lista del clúster.</translation>
    </message>
    <message>
        <source>Add it with &quot;atrium-agent join&quot;, or in the console under Servers.</source>
        <translation>Añádalo con «atrium-agent join», o en la consola en «Servidores».</translation>
    </message>
    <message>
        <source>People are sent to %1, as the list of servers says, but the configuration says %2.</source>
        <translation>Se envía a la gente a %1, como dice la lista de servidores, pero la configuración dice %2.</translation>
    </message>
    <message>
        <source>Correct the list of servers in the console, or node.address, http.port, http.protocol and http.webapp.</source>
        <translation>Corrija la lista de servidores en la consola, o node.address, http.port, http.protocol y http.webapp.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The commit channel of %1 cannot be reached: %2.</source>
        <translation>%1: no se llega a su canal de commit: %2.</translation>
    </message>
    <message>
        <source>Check that the node runs, that its firewall lets this machine in, and that peers.address there names where others reach it.</source>
        <translation>Compruebe que el nodo está en marcha, que su cortafuegos deja pasar a esta máquina y que peers.address de allí indica dónde lo alcanzan los demás.</translation>
    </message>
    <message>
        <source>%1 takes the connection, but does not speak as a node.</source>
        <translation>%1 acepta la conexión, pero no habla como un nodo.</translation>
    </message>
    <message>
        <source>Check that this is the port peers.port of a node, which is not stopped.</source>
        <translation>Compruebe que este es el puerto peers.port de un nodo que no está detenido.</translation>
    </message>
    <message>
        <source>%1 speaks TLS, this node does not.</source>
        <translation>%1 habla TLS, este nodo no.</translation>
    </message>
    <message>
        <source>No TLS with %1: %2.</source>
        <translation>Sin TLS con %1: %2.</translation>
    </message>
    <message>
        <source>Give all nodes peers.tls_certificate, tls_key and tls_ca of one authority, or none of them.</source>
        <translation>Dé a todos los nodos peers.tls_certificate, tls_key y tls_ca de una misma autoridad, o a ninguno.</translation>
    </message>
    <message>
        <source>%1 speaks no version of the commit channel that this node (version %2) speaks.</source>
        <translation>%1 no habla ninguna versión del canal de commit que este nodo (versión %2) hable.</translation>
    </message>
    <message>
        <source>Upgrade the older of the two; nodes may be one version apart.</source>
        <translation>Actualice el más antiguo de los dos; los nodos pueden estar a una versión de diferencia.</translation>
    </message>
    <message>
        <source>%1 belongs to another cluster.</source>
        <translation>%1 pertenece a otro clúster.</translation>
    </message>
    <message>
        <source>Correct its address in the list of servers, or in peers.commit_provider.</source>
        <translation>Corrija su dirección en la lista de servidores, o en peers.commit_provider.</translation>
    </message>
    <message>
        <source>%1 has another cluster key than this node.</source>
        <translation>%1 tiene otra clave del clúster que este nodo.</translation>
    </message>
    <message>
        <source>Copy the key file (cluster.key_file) from a node that is right to the one that is not, and start that one again.</source>
        <translation>Copie el archivo de clave (cluster.key_file) de un nodo correcto al que no lo es, y vuelva a iniciar este último.</translation>
    </message>
    <message>
        <source>At %1 answers node %2 instead of %3.</source>
        <translation>En %1 responde el nodo %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>Correct peers.address of these two nodes: each needs an address of its own.</source>
        <translation>Corrija peers.address de estos dos nodos: cada uno necesita su propia dirección.</translation>
    </message>
    <message>
        <source>%1 is this node.</source>
        <translation>%1 es este nodo.</translation>
    </message>
    <message>
        <source>%1 answers, %2 ms.</source>
        <translation>%1 responde, %2 ms.</translation>
    </message>
    <message>
        <source>node %1 (%2)</source>
        <translation>nodo %1 (%2)</translation>
    </message>
    <message>
        <source>Not called, as it does not run: %1.</source>
        <translation>Sin llamar, porque no está en marcha: %1.</translation>
    </message>
    <message>
        <source>Not looked at, as the cluster key cannot be used.</source>
        <translation>Sin mirar, porque la clave del clúster no se puede usar.</translation>
    </message>
    <message>
        <source>Do what is said of the key, then run this again.</source>
        <translation>Haga lo que se indica para la clave y ejecute esto otra vez.</translation>
    </message>
    <message>
        <source>There are no other nodes.</source>
        <translation>No hay otros nodos.</translation>
    </message>
    <message>
        <source>%1: this node listens on port %2.</source>
        <translation>%1: este nodo escucha en el puerto %2.</translation>
    </message>
    <message>
        <source>Stop that program, or choose another %1.</source>
        <translation>Detenga ese programa, o elija otro %1.</translation>
    </message>
    <message>
        <source>%1: port %2 is used by a process that this user may not see.</source>
        <translation>%1: el puerto %2 lo usa un proceso que este usuario no puede ver.</translation>
    </message>
    <message>
        <source>Run this as root or as the agent&apos;s user, to see whose it is.</source>
        <translation>Ejecute esto como root o como el usuario del agente, para ver de quién es.</translation>
    </message>
    <message>
        <source>%1: port %2 is used by %3 (process %4).</source>
        <translation>%1: el puerto %2 lo usa %3 (proceso %4).</translation>
    </message>
    <message>
        <source>%1: port %2 is free.</source>
        <translation>%1: el puerto %2 está libre.</translation>
    </message>
    <message>
        <source>%1: the agent that runs this node (process %2) does not listen on port %3.</source>
        <translation>%1: el agente que lleva este nodo (proceso %2) no escucha en el puerto %3.</translation>
    </message>
    <message>
        <source>If the configuration was changed, start the agent again. Otherwise another agent has this node&apos;s number: give this one another node.id.</source>
        <translation>Si se cambió la configuración, vuelva a iniciar el agente. Si no, otro agente tiene el número de este nodo: dé a este otro node.id.</translation>
    </message>
    <message>
        <source>%1: this user may not listen on port %2.</source>
        <translation>%1: este usuario no puede escuchar en el puerto %2.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 on, or let systemd give the agent CAP_NET_BIND_SERVICE.</source>
        <translation>Elija un puerto a partir de 1024, o haga que systemd dé CAP_NET_BIND_SERVICE al agente.</translation>
    </message>
    <message>
        <source>%1.listen: nobody can listen on %2 here: %3.</source>
        <translation>%1.listen: aquí nadie puede escuchar en %2: %3.</translation>
    </message>
    <message>
        <source>Name an address of this machine, 0.0.0.0 or ::.</source>
        <translation>Indique una dirección de esta máquina, 0.0.0.0 o ::.</translation>
    </message>
    <message>
        <source>People reach nothing at %1: %2.</source>
        <translation>La gente no alcanza nada en %1: %2.</translation>
    </message>
    <message>
        <source>Check node.address, the firewall, and the proxy if there is one in front.</source>
        <translation>Compruebe node.address, el cortafuegos y el proxy, si hay uno delante.</translation>
    </message>
    <message>
        <source>At %1 answers something else than this node: %2.</source>
        <translation>En %1 responde otra cosa que este nodo: %2.</translation>
    </message>
    <message>
        <source>Check node.address, http.port, and where the proxy in front leads to.</source>
        <translation>Compruebe node.address, http.port y adónde lleva el proxy que hay delante.</translation>
    </message>
    <message>
        <source>This node answers at %1.</source>
        <translation>Este nodo responde en %1.</translation>
    </message>
    <message>
        <source>Run as root: sysctl -w kernel.unprivileged_userns_clone=1, and put that line into /etc/sysctl.d.</source>
        <translation>Ejecute como root: sysctl -w kernel.unprivileged_userns_clone=1, y ponga esa línea en /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>Run as root: sysctl -w user.max_user_namespaces=10000, and put that line into /etc/sysctl.d.</source>
        <translation>Ejecute como root: sysctl -w user.max_user_namespaces=10000, y ponga esa línea en /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>Let AppArmor give bubblewrap user namespaces: a profile for /usr/bin/bwrap with &quot;userns,&quot;.</source>
        <translation>Haga que AppArmor permita a bubblewrap espacios de nombres de usuario: un perfil para /usr/bin/bwrap con «userns,».</translation>
    </message>
    <message>
        <source>Let the agent have user namespaces: in systemd no RestrictNamespaces=, in a container the right to make them.</source>
        <translation>Permita al agente espacios de nombres de usuario: en systemd sin RestrictNamespaces=, en un contenedor el permiso para crearlos.</translation>
    </message>
    <message>
        <source>All programs that make previews are installed.</source>
        <translation>Todos los programas que hacen vistas previas están instalados.</translation>
    </message>
    <message>
        <source>Programs that make previews are missing: files of some types have none.</source>
        <translation>Faltan programas que hacen vistas previas: los archivos de algunos tipos no las tienen.</translation>
    </message>
    <message>
        <source>Run: apt install %1</source>
        <translation>Ejecute: apt install %1</translation>
    </message>
    <message>
        <source>The sandbox of previews was not tried: no file can be made in the folder for them.</source>
        <translation>No se probó el entorno aislado de las vistas previas: no se puede crear ningún archivo en la carpeta para ellas.</translation>
    </message>
    <message>
        <source>Make room in /tmp.</source>
        <translation>Haga sitio en /tmp.</translation>
    </message>
    <message>
        <source>The sandbox of previews works.</source>
        <translation>El entorno aislado de las vistas previas funciona.</translation>
    </message>
    <message>
        <source>The sandbox of previews works, with %1.</source>
        <translation>El entorno aislado de las vistas previas funciona, con %1.</translation>
    </message>
    <message>
        <source>The sandbox of previews does not answer.</source>
        <translation>El entorno aislado de las vistas previas no responde.</translation>
    </message>
    <message>
        <source>Look at the machine&apos;s log.</source>
        <translation>Mire el registro de la máquina.</translation>
    </message>
    <message>
        <source>The sandbox of previews does not work: %1.</source>
        <translation>El entorno aislado de las vistas previas no funciona: %1.</translation>
    </message>
    <message>
        <source>%1: the file %2 cannot be read: %3.</source>
        <translation>%1: no se puede leer el archivo %2: %3.</translation>
    </message>
    <message>
        <source>Put it there, from a node that has it, or correct the configuration.</source>
        <translation>Póngalo ahí, copiado de un nodo que lo tenga, o corrija la configuración.</translation>
    </message>
    <message>
        <source>%1: everybody on this machine may use the file %2 (mode %3).</source>
        <translation>%1: cualquiera en esta máquina puede usar el archivo %2 (modo %3).</translation>
    </message>
    <message>
        <source>Run: chmod 600 %1</source>
        <translation>Ejecute: chmod 600 %1</translation>
    </message>
    <message>
        <source>%1: this user may not read the file %2.</source>
        <translation>%1: este usuario no puede leer el archivo %2.</translation>
    </message>
    <message>
        <source>Run this as the agent&apos;s user. If it was that user, run as root: chown %1 %2</source>
        <translation>Ejecute esto como el usuario del agente. Si ya era ese usuario, ejecute como root: chown %1 %2</translation>
    </message>
    <message>
        <source>%1: the file %2 belongs to another user (%3), who can change it.</source>
        <translation>%1: el archivo %2 pertenece a otro usuario (%3), que puede cambiarlo.</translation>
    </message>
    <message>
        <source>Run as root: chown %1 %2</source>
        <translation>Ejecute como root: chown %1 %2</translation>
    </message>
    <message>
        <source>%1: the file %2 is empty.</source>
        <translation>%1: el archivo %2 está vacío.</translation>
    </message>
    <message>
        <source>Put the secret into its first line.</source>
        <translation>Ponga el secreto en la primera línea.</translation>
    </message>
    <message>
        <source>%1: nobody but its owner and group may read %2.</source>
        <translation>%1: nadie salvo su propietario y su grupo puede leer %2.</translation>
    </message>
    <message>
        <source>Not looked at, as the configuration is wrong.</source>
        <translation>Sin mirar, porque la configuración no es correcta.</translation>
    </message>
    <message>
        <source>Correct the configuration first, then run this again.</source>
        <translation>Corrija primero la configuración y ejecute esto otra vez.</translation>
    </message>
    <message>
        <source>No answer within %1 s.</source>
        <translation>Sin respuesta en %1 s.</translation>
    </message>
    <message>
        <source>Something that is asked here hangs: see the other lines, and the machine&apos;s log.</source>
        <translation>Algo a lo que se pregunta aquí se ha quedado colgado: mire las demás líneas y el registro de la máquina.</translation>
    </message>
    <message>
        <source>There is no topic &quot;%1&quot;.</source>
        <translation>No existe el tema &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Use one or several of: %1.</source>
        <translation>Use uno o varios de estos valores: %1.</translation>
    </message>
    <message>
        <source>What to look at, one or several of: %1. None: all of it.</source>
        <translation>Qué examinar, uno o varios de estos valores: %1. Ninguno: todo.</translation>
    </message>
    <message>
        <source>Nobody hears or sees anybody in this node&apos;s rooms: media.mesh_people is 0, and there is no media server.</source>
        <translation>Nadie oye ni ve a nadie en las salas de este nodo: media.mesh_people es 0 y no hay servidor multimedia.</translation>
    </message>
    <message>
        <source>Take media.mesh_people out, or set media.janus_url.</source>
        <translation>Quite media.mesh_people o defina media.janus_url.</translation>
    </message>
    <message>
        <source>All voice and video goes over the media server.</source>
        <translation>Toda la voz y el vídeo pasan por el servidor multimedia.</translation>
    </message>
    <message>
        <source>Voice and video go over the media server.</source>
        <translation>La voz y el vídeo pasan por el servidor multimedia.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n people of a room send voice and video to each other; there is no media server for more.</source>
        <translation>
            <numerusform>Hasta %n persona de una sala envía voz y vídeo a las demás; no hay servidor multimedia para más.</numerusform>
            <numerusform>Hasta %n personas de una sala se envían voz y vídeo entre sí; no hay servidor multimedia para más.</numerusform>
        </translation>
    </message>
    <message>
        <source>See whether the server runs, and whether firewalls let its port through.</source>
        <translation>Compruebe que el servidor funciona y que los cortafuegos dejan pasar su puerto.</translation>
    </message>
    <message>
        <source>%1 relays for this cluster&apos;s people.</source>
        <translation>%1 sirve de relé a las personas de este clúster.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 no responde.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>No se puede contactar con %1: %2.</translation>
    </message>
    <message>
        <source>What answers at %1 speaks no STUN.</source>
        <translation>Lo que responde en %1 no habla STUN.</translation>
    </message>
    <message>
        <source>Correct the address in media.stun_urls or media.turn_urls.</source>
        <translation>Corrija la dirección en media.stun_urls o media.turn_urls.</translation>
    </message>
    <message>
        <source>%1 answers and relays nothing.</source>
        <translation>%1 responde, pero no retransmite nada.</translation>
    </message>
    <message>
        <source>Let that server relay (coturn: no stun-only), or name it in media.stun_urls.</source>
        <translation>Permita que ese servidor retransmita (coturn: sin stun-only) o indíquelo en media.stun_urls.</translation>
    </message>
    <message>
        <source>%1 does not take the credentials of this node: %2.</source>
        <translation>%1 no acepta las credenciales de este nodo: %2.</translation>
    </message>
    <message>
        <source>Give both the same secret: media.turn_secret_file here, use-auth-secret and static-auth-secret in turnserver.conf. Their clocks must agree.</source>
        <translation>Dé a ambos el mismo secreto: media.turn_secret_file aquí, use-auth-secret y static-auth-secret en turnserver.conf. Sus relojes deben coincidir.</translation>
    </message>
    <message>
        <source>%1 relays for anybody, without credentials.</source>
        <translation>%1 retransmite para cualquiera, sin credenciales.</translation>
    </message>
    <message>
        <source>Set use-auth-secret and static-auth-secret in turnserver.conf.</source>
        <translation>Defina use-auth-secret y static-auth-secret en turnserver.conf.</translation>
    </message>
    <message>
        <source>%1 refuses: %2.</source>
        <translation>%1 lo rechaza: %2.</translation>
    </message>
    <message>
        <source>Look into that server&apos;s log.</source>
        <translation>Consulte el registro de ese servidor.</translation>
    </message>
    <message>
        <source>No TURN server is named: people whose networks let nothing through but the web may hear and see nobody.</source>
        <translation>No se indica ningún servidor TURN: las personas cuya red solo deja pasar la web quizá no oigan ni vean a nadie.</translation>
    </message>
    <message>
        <source>Janus does what anybody says who reaches it: it asks for no secret.</source>
        <translation>Janus obedece a cualquiera que llegue a él: no pide ningún secreto.</translation>
    </message>
    <message>
        <source>Set api_secret in janus.jcfg, and media.janus_api_secret_file here.</source>
        <translation>Defina api_secret en janus.jcfg y media.janus_api_secret_file aquí.</translation>
    </message>
    <message>
        <source>The secret of Janus goes over the network in the clear.</source>
        <translation>El secreto de Janus viaja sin cifrar por la red.</translation>
    </message>
    <message>
        <source>Have Janus on this machine, or speak wss:// to it.</source>
        <translation>Tenga Janus en esta máquina o comuníquese con él por wss://.</translation>
    </message>
    <message>
        <source>Janus makes rooms without a key.</source>
        <translation>Janus crea salas sin clave.</translation>
    </message>
    <message>
        <source>Set admin_key in janus.plugin.videoroom.jcfg, and media.janus_admin_key_file here.</source>
        <translation>Defina admin_key en janus.plugin.videoroom.jcfg y media.janus_admin_key_file aquí.</translation>
    </message>
    <message>
        <source>Janus makes rooms only for who has its key, and this node has none.</source>
        <translation>Janus solo crea salas para quien tiene su clave, y este nodo no tiene ninguna.</translation>
    </message>
    <message>
        <source>Put admin_key of janus.plugin.videoroom.jcfg into a file, and name it in media.janus_admin_key_file.</source>
        <translation>Ponga admin_key de janus.plugin.videoroom.jcfg en un archivo e indíquelo en media.janus_admin_key_file.</translation>
    </message>
    <message>
        <source>Janus forgets this node at once when their connection breaks: everybody is interrupted then, and when the agent is started anew.</source>
        <translation>Janus olvida este nodo en cuanto se interrumpe su conexión: entonces se corta a todo el mundo, y también cuando se reinicia el agente.</translation>
    </message>
    <message>
        <source>Set reclaim_session_timeout = 60 in janus.jcfg.</source>
        <translation>Defina reclaim_session_timeout = 60 en janus.jcfg.</translation>
    </message>
    <message>
        <source>Janus %1 answers at %2 and takes the secret.</source>
        <translation>Janus %1 responde en %2 y acepta el secreto.</translation>
    </message>
    <message>
        <source>Janus cannot be reached at %1: %2.</source>
        <translation>No se puede contactar con Janus en %1: %2.</translation>
    </message>
    <message>
        <source>Start it, and compare ws_ip and ws_port in janus.transport.websockets.jcfg with media.janus_url.</source>
        <translation>Inícielo y compare ws_ip y ws_port en janus.transport.websockets.jcfg con media.janus_url.</translation>
    </message>
    <message>
        <source>What takes the connection at %1 does not answer as Janus does.</source>
        <translation>Lo que acepta la conexión en %1 no responde como Janus.</translation>
    </message>
    <message>
        <source>Correct media.janus_url; if it is Janus, it hangs: start it anew.</source>
        <translation>Corrija media.janus_url; si es Janus, está bloqueado: reinícielo.</translation>
    </message>
    <message>
        <source>Janus at %1 does not take the secret of this node.</source>
        <translation>Janus en %1 no acepta el secreto de este nodo.</translation>
    </message>
    <message>
        <source>Put api_secret of janus.jcfg into the file that media.janus_api_secret_file names.</source>
        <translation>Ponga api_secret de janus.jcfg en el archivo que indica media.janus_api_secret_file.</translation>
    </message>
    <message>
        <source>Janus at %1 has no plugin VideoRoom.</source>
        <translation>Janus en %1 no tiene el plugin VideoRoom.</translation>
    </message>
    <message>
        <source>Take libjanus_videoroom.so out of plugins.disable in janus.jcfg.</source>
        <translation>Quite libjanus_videoroom.so de plugins.disable en janus.jcfg.</translation>
    </message>
    <message>
        <source>Janus at %1 does not take the key of this node for making rooms.</source>
        <translation>Janus en %1 no acepta la clave de este nodo para crear salas.</translation>
    </message>
    <message>
        <source>Put admin_key of janus.plugin.videoroom.jcfg into the file that media.janus_admin_key_file names.</source>
        <translation>Ponga admin_key de janus.plugin.videoroom.jcfg en el archivo que indica media.janus_admin_key_file.</translation>
    </message>
    <message>
        <source>Janus at %1 refuses: %2.</source>
        <translation>Janus en %1 lo rechaza: %2.</translation>
    </message>
    <message>
        <source>Look into the log of Janus.</source>
        <translation>Consulte el registro de Janus.</translation>
    </message>
    <message>
        <source>The folder %1, where Janus writes recordings, is not there.</source>
        <translation>La carpeta %1, donde Janus escribe las grabaciones, no existe.</translation>
    </message>
    <message>
        <source>Make it, and let the users of Janus and of the agent write there: setfacl, as README says.</source>
        <translation>Créela y permita que los usuarios de Janus y del agente escriban en ella: setfacl, como dice README.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1, where Janus writes recordings: %2.</source>
        <translation>No se puede escribir nada en %1, donde Janus escribe las grabaciones: %2.</translation>
    </message>
    <message>
        <source>Let the users of Janus and of the agent write there: setfacl, as README says.</source>
        <translation>Permita que los usuarios de Janus y del agente escriban allí: setfacl, como dice README.</translation>
    </message>
    <message>
        <source>Recordings can be written to %1.</source>
        <translation>Las grabaciones se pueden escribir en %1.</translation>
    </message>
    <message>
        <source>All programs that make films of recordings are installed.</source>
        <translation>Todos los programas que convierten las grabaciones en películas están instalados.</translation>
    </message>
    <message>
        <source>Programs that make films of recordings are missing: other nodes must make them.</source>
        <translation>Faltan programas que convierten las grabaciones en películas: deben hacerlo otros nodos.</translation>
    </message>
    <message>
        <source>Run: apt install %1, or set media.converters = 0 here.</source>
        <translation>Ejecute: apt install %1, o defina aquí media.converters = 0.</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message>
        <source>The folder %1 of the database file cannot be used.</source>
        <translation>No se puede usar la carpeta %1 del archivo de la base de datos.</translation>
    </message>
    <message>
        <source>Create it, or correct database.file.</source>
        <translation>Créela, o corrija database.file.</translation>
    </message>
    <message>
        <source>The SQLite database %1 is on a network or user-space file system, where its locks do not hold.</source>
        <translation>La base de datos SQLite %1 está en un sistema de archivos de red o de espacio de usuario, donde sus bloqueos no valen.</translation>
    </message>
    <message>
        <source>Put it on a local disk, or use PostgreSQL or MariaDB for nodes on several machines.</source>
        <translation>Póngala en un disco local, o use PostgreSQL o MariaDB para nodos en varias máquinas.</translation>
    </message>
    <message>
        <source>The SQLite database is in use by node %1 on another machine.</source>
        <translation>El nodo %1 usa la base de datos SQLite en otra máquina.</translation>
    </message>
    <message>
        <source>One SQLite file serves agents on one machine only. Stop the nodes there first, or use PostgreSQL or MariaDB.</source>
        <translation>Un archivo SQLite solo sirve a agentes de una máquina. Detenga primero los nodos de allí, o use PostgreSQL o MariaDB.</translation>
    </message>
    <message>
        <source>The database %1 does not exist.</source>
        <translation>La base de datos %1 no existe.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; once on the first node, or correct database.file.</source>
        <translation>Ejecute una vez «atrium-agent init» en el primer nodo, o corrija database.file.</translation>
    </message>
    <message>
        <source>The key in %1 is not the key of this cluster.</source>
        <translation>La clave de %1 no es la clave de este clúster.</translation>
    </message>
    <message>
        <source>Copy the key file from a node that is in the cluster.</source>
        <translation>Copie el archivo de clave de un nodo que esté en el clúster.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conference Room</source>
        <translation>Sala de conferencias</translation>
    </message>
    <message>
        <source>Video Only Room</source>
        <translation>Sala solo de vídeo</translation>
    </message>
    <message>
        <source>Video and Whiteboard Room</source>
        <translation>Sala de vídeo y pizarra</translation>
    </message>
    <message>
        <source>Restricted Room</source>
        <translation>Sala de ponencias</translation>
    </message>
    <message>
        <source>Interview Room</source>
        <translation>Sala de entrevistas</translation>
    </message>
    <message>
        <source>Private Conference Room</source>
        <translation>Sala de conferencias privada</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>salas</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>Login name of the first administrator.</source>
        <translation>Nombre de usuario del primer administrador.</translation>
    </message>
    <message>
        <source>The cluster is ready. Node %1 is its first; every node needs the key file %2.</source>
        <translation>El clúster está listo. El nodo %1 es el primero; cada nodo necesita el archivo de clave %2.</translation>
    </message>
    <message>
        <source>The administrator is &quot;%1&quot;; the password is in %2.</source>
        <translation>El administrador es «%1»; la contraseña está en %2.</translation>
    </message>
    <message>
        <source>Node %1 (%2) is in the cluster. Start it with: atrium-agent serve --config %3</source>
        <translation>El nodo %1 (%2) está en el clúster. Inícielo con: atrium-agent serve --config %3</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Mostrar JSON.</translation>
    </message>
    <message>
        <source>make a new cluster: its key, its first administrator, its rooms, this node</source>
        <translation>crear un clúster nuevo: su clave, su primer administrador, sus salas, este nodo</translation>
    </message>
    <message>
        <source>add this node to a cluster</source>
        <translation>añadir este nodo a un clúster</translation>
    </message>
    <message>
        <source>run this node</source>
        <translation>poner en marcha este nodo</translation>
    </message>
    <message>
        <source>list the nodes of the cluster and their state</source>
        <translation>mostrar los nodos del clúster y su estado</translation>
    </message>
    <message>
        <source>add an account</source>
        <translation>añadir una cuenta</translation>
    </message>
    <message>
        <source>check a running cluster from outside, as people use it</source>
        <translation>comprobar desde fuera un clúster en marcha, tal como se usa</translation>
    </message>
    <message>
        <source>Usage: atrium-agent COMMAND [options]</source>
        <translation>Uso: atrium-agent ORDEN [opciones]</translation>
    </message>
    <message>
        <source>atrium-agent COMMAND --help tells the options of a command.</source>
        <translation>atrium-agent ORDEN --help muestra las opciones de una orden.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. atrium-agent --help lists them.</source>
        <translation>No existe la orden «%1». atrium-agent --help las muestra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not understood. atrium-agent %2 --help tells the options.</source>
        <translation>No se entendió «%1». atrium-agent %2 --help muestra las opciones.</translation>
    </message>
    <message>
        <source>The node&apos;s configuration.</source>
        <translation>La configuración del nodo.</translation>
    </message>
    <message>
        <source>The password cannot be read from standard input.</source>
        <translation>No se puede leer la contraseña de la entrada estándar.</translation>
    </message>
    <message>
        <source>The password cannot be written to %1: %2.</source>
        <translation>No se puede escribir la contraseña en %1: %2.</translation>
    </message>
    <message>
        <source>The configuration %1 is good.</source>
        <translation>La configuración %1 es correcta.</translation>
    </message>
    <message>
        <source>Login name.</source>
        <translation>Nombre de usuario.</translation>
    </message>
    <message>
        <source>user, moderator, admin, or webservice (access by SOAP only).</source>
        <translation>user, moderator, admin o webservice (acceso solo por SOAP).</translation>
    </message>
    <message>
        <source>File with the password in its first line; - for standard input.</source>
        <translation>Archivo con la contraseña en la primera línea; - para la entrada estándar.</translation>
    </message>
    <message>
        <source>First name.</source>
        <translation>Nombre.</translation>
    </message>
    <message>
        <source>Last name.</source>
        <translation>Apellidos.</translation>
    </message>
    <message>
        <source>E-mail address.</source>
        <translation>Dirección de correo.</translation>
    </message>
    <message>
        <source>The level &quot;%1&quot; is not known.</source>
        <translation>El nivel «%1» no se conoce.</translation>
    </message>
    <message>
        <source>Use user, moderator, admin or webservice.</source>
        <translation>Use user, moderator, admin o webservice.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; was added with id %2.</source>
        <translation>La cuenta «%1» se añadió con el ID %2.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1: %2.</source>
        <translation>No se puede escribir el informe en %1: %2.</translation>
    </message>
    <message>
        <source>The cluster works as it should (%1 ms).</source>
        <translation>El clúster funciona como debe (%1 ms).</translation>
    </message>
    <message>
        <source>The cluster does not work as it should: %1</source>
        <translation>El clúster no funciona como debe: %1</translation>
    </message>
    <message>
        <source>Address of a node.</source>
        <translation>Dirección de un nodo.</translation>
    </message>
    <message>
        <source>Login name of an administrator.</source>
        <translation>Nombre de usuario de un administrador.</translation>
    </message>
    <message>
        <source>Write the report as JSON.</source>
        <translation>Escribir el informe en JSON.</translation>
    </message>
    <message>
        <source>Write the report as JUnit XML.</source>
        <translation>Escribir el informe en XML de JUnit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the address of a node.</source>
        <translation>«%1» no es la dirección de un nodo.</translation>
    </message>
    <message>
        <source>Its form is http://host:5080/openmeetings/</source>
        <translation>Su forma es http://host:5080/openmeetings/</translation>
    </message>
    <message>
        <source>show or set how much of the load a node takes</source>
        <translation>mostrar o fijar cuánta carga asume un nodo</translation>
    </message>
    <message>
        <source>empty a node, for maintenance: it gets no new rooms</source>
        <translation>vaciar un nodo, para mantenimiento: no recibe salas nuevas</translation>
    </message>
    <message>
        <source>let a node have rooms again</source>
        <translation>dejar que un nodo vuelva a recibir salas</translation>
    </message>
    <message>
        <source>say that a silent node is certainly off, so that its rooms open elsewhere at once</source>
        <translation>decir que un nodo en silencio está con seguridad apagado, para que sus salas se abran enseguida en otro</translation>
    </message>
    <message>
        <source>show or set how the load of nodes is counted</source>
        <translation>mostrar o fijar cómo se cuenta la carga de los nodos</translation>
    </message>
    <message>
        <source>tell which node would get a room now, and why</source>
        <translation>decir qué nodo recibiría ahora una sala y por qué</translation>
    </message>
    <message>
        <source>Number of the node, as status shows it.</source>
        <translation>Número del nodo, tal como lo muestra status.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Falta la opción --%1.</translation>
    </message>
    <message>
        <source>--%1 must be a number, not &quot;%2&quot;.</source>
        <translation>--%1 debe ser un número, no «%2».</translation>
    </message>
    <message>
        <source>There is no node %1 in the cluster.</source>
        <translation>No hay ningún nodo %1 en el clúster.</translation>
    </message>
    <message>
        <source>atrium-agent status lists the nodes.</source>
        <translation>atrium-agent status muestra los nodos.</translation>
    </message>
    <message>
        <source>Node %1 (%2)</source>
        <translation>Nodo %1 (%2)</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>weight: %1</source>
        <translation>peso: %1</translation>
    </message>
    <message>
        <source>open rooms at most: %1</source>
        <translation>salas abiertas, como máximo: %1</translation>
    </message>
    <message>
        <source>people at most: %1</source>
        <translation>personas, como máximo: %1</translation>
    </message>
    <message>
        <source>labels: %1</source>
        <translation>etiquetas: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>1 to 1000: a node of 200 takes twice the load of one of 100, the usual weight.</source>
        <translation>De 1 a 1000: un nodo de 200 asume el doble de carga que uno de 100, el peso habitual.</translation>
    </message>
    <message>
        <source>Open rooms at most; 0 for no limit.</source>
        <translation>Salas abiertas, como máximo; 0 si no hay límite.</translation>
    </message>
    <message>
        <source>People in them at most; 0 for no limit.</source>
        <translation>Personas en esas salas, como máximo; 0 si no hay límite.</translation>
    </message>
    <message>
        <source>Words that rooms can be pinned to, for instance &quot;gpu berlin&quot;.</source>
        <translation>Palabras a las que se pueden fijar salas, por ejemplo «gpu berlin».</translation>
    </message>
    <message>
        <source>After so many seconds the rooms that are left move to other nodes with the people in them; 0 for never: they end by themselves.</source>
        <translation>Tras tantos segundos, las salas que queden se trasladan a otros nodos con las personas que hay en ellas; 0 para nunca: terminan por sí solas.</translation>
    </message>
    <message>
        <source>What the people in its rooms are told.</source>
        <translation>Lo que se dice a las personas en sus salas.</translation>
    </message>
    <message>
        <source>%1 gets no new rooms. Open rooms there: %2.</source>
        <translation>%1 no recibe salas nuevas. Salas abiertas allí: %2.</translation>
    </message>
    <message>
        <source>Those that have not ended within %1 s move to other nodes.</source>
        <translation>Las que no hayan terminado en %1 s se trasladan a otros nodos.</translation>
    </message>
    <message>
        <source>They end by themselves; with --deadline they would move to other nodes.</source>
        <translation>Terminan por sí solas; con --deadline se trasladarían a otros nodos.</translation>
    </message>
    <message>
        <source>atrium-agent status tells when it is empty.</source>
        <translation>atrium-agent status dice cuándo está vacío.</translation>
    </message>
    <message>
        <source>%1 may get new rooms again.</source>
        <translation>%1 puede volver a recibir salas nuevas.</translation>
    </message>
    <message>
        <source>You have made sure that the node&apos;s agent has ended or its machine is without power: if it still ran, two nodes would serve its rooms.</source>
        <translation>Ha comprobado que el agente del nodo ha terminado o que su máquina no tiene corriente: si aún estuviera en marcha, dos nodos atenderían sus salas.</translation>
    </message>
    <message>
        <source>The node must certainly be off: if it still ran, two nodes would serve its rooms.</source>
        <translation>Debe ser seguro que el nodo está apagado: si aún estuviera en marcha, dos nodos atenderían sus salas.</translation>
    </message>
    <message>
        <source>Make sure that its agent has ended or its machine is without power, then say so with --yes-it-is-off.</source>
        <translation>Asegúrese de que su agente ha terminado o su máquina no tiene corriente, y dígalo con --yes-it-is-off.</translation>
    </message>
    <message>
        <source>%1 has no rooms any more: each opens on another node as soon as somebody enters it.</source>
        <translation>%1 ya no tiene salas: cada una se abre en otro nodo en cuanto alguien entra en ella.</translation>
    </message>
    <message>
        <source>the load of a node is the sum of the sizes of its open rooms</source>
        <translation>la carga de un nodo es la suma de los tamaños de sus salas abiertas</translation>
    </message>
    <message>
        <source>the load of a node is the number of people in its rooms; a room that was just opened counts as its size, or as the most people it ever held</source>
        <translation>la carga de un nodo es el número de personas en sus salas; una sala recién abierta cuenta por su tamaño, o por el mayor número de personas que ha tenido</translation>
    </message>
    <message>
        <source>load</source>
        <translation>carga</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>The rule to set: capacity or people. None: the rule is shown.</source>
        <translation>La regla que fijar: capacity o people. Ninguna: se muestra la regla.</translation>
    </message>
    <message>
        <source>There is no placement rule &quot;%1&quot;.</source>
        <translation>No existe la regla de asignación «%1».</translation>
    </message>
    <message>
        <source>Use capacity or people.</source>
        <translation>Use capacity o people.</translation>
    </message>
    <message>
        <source>Number of the room.</source>
        <translation>Número de la sala.</translation>
    </message>
    <message>
        <source>Room %1 (%2), size %3:</source>
        <translation>Sala %1 (%2), tamaño %3:</translation>
    </message>
    <message>
        <source>To be emptied since %1.</source>
        <translation>Por vaciar desde %1.</translation>
    </message>
    <message>
        <source>Deadline: %1.</source>
        <translation>Hora límite: %1.</translation>
    </message>
    <message>
        <source>People are told: %1</source>
        <translation>Se dice a las personas: %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port.</source>
        <translation>«%1» no es un puerto.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 65535.</source>
        <translation>Indique un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>For benchmarks: serve rooms without tickets, and nothing else, on this port of 127.0.0.1.</source>
        <translation>Para medir el rendimiento: atender salas sin pases, y nada más, en este puerto de 127.0.0.1.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Folders: %1</source>
        <translation>Carpetas: %1</translation>
    </message>
    <message>
        <source>The name of the backup&apos;s file is missing.</source>
        <translation>Falta el nombre del archivo de la copia de seguridad.</translation>
    </message>
    <message>
        <source>Name it behind the command; - for standard input or output.</source>
        <translation>Indíquelo después de la orden; - para la entrada o la salida estándar.</translation>
    </message>
    <message>
        <source>accounts: %1, rooms: %2, rows in all: %3, files: %4 (%5); schema version %6, made on %7</source>
        <translation>cuentas: %1, salas: %2, filas en total: %3, archivos: %4 (%5); versión de esquema %6, hecha el %7</translation>
    </message>
    <message>
        <source>The backup cannot be read: %1.</source>
        <translation>No se puede leer la copia de seguridad: %1.</translation>
    </message>
    <message>
        <source>The backup is complete and undamaged: %1.</source>
        <translation>La copia de seguridad está completa y sin daños: %1.</translation>
    </message>
    <message>
        <source>The backup; - for standard output.</source>
        <translation>La copia de seguridad; - para la salida estándar.</translation>
    </message>
    <message>
        <source>Put the cluster&apos;s key into the backup as well: whoever has the file then has the whole cluster.</source>
        <translation>Incluir también la clave del clúster en la copia de seguridad: quien tenga el archivo tendrá entonces todo el clúster.</translation>
    </message>
    <message>
        <source>Make none: check that the backup in the file is complete and undamaged.</source>
        <translation>No hacer ninguna: comprobar que la copia de seguridad del archivo está completa y sin daños.</translation>
    </message>
    <message>
        <source>A backup is nothing to be read on a terminal.</source>
        <translation>Una copia de seguridad no es para leerla en un terminal.</translation>
    </message>
    <message>
        <source>Name a file, or send standard output into one.</source>
        <translation>Indique un archivo, o redirija la salida estándar a uno.</translation>
    </message>
    <message>
        <source>The backup %1 was made: %2.</source>
        <translation>Se ha hecho la copia de seguridad %1: %2.</translation>
    </message>
    <message>
        <source>The cluster&apos;s key is not in it: keep a copy of %1 elsewhere.</source>
        <translation>No contiene la clave del clúster: guarde una copia de %1 en otro lugar.</translation>
    </message>
    <message>
        <source>The cluster&apos;s key is in it: keep the backup as secret as the key itself.</source>
        <translation>Contiene la clave del clúster: guarde la copia de seguridad tan en secreto como la propia clave.</translation>
    </message>
    <message>
        <source>The backup; - for standard input.</source>
        <translation>La copia de seguridad; - para la entrada estándar.</translation>
    </message>
    <message>
        <source>The database holds a cluster: delete it and put the backup in its place. Without this option, the command says what would be lost.</source>
        <translation>La base de datos contiene un clúster: eliminarlo y poner en su lugar la copia de seguridad. Sin esta opción, la orden dice qué se perdería.</translation>
    </message>
    <message>
        <source>Restore although the cluster&apos;s key is another, or make a new one: the passwords of servers and the links in letters of appointments are lost.</source>
        <translation>Restaurar aunque la clave del clúster sea otra, o crear una nueva: se pierden las contraseñas de los servidores y los enlaces de los correos de las citas.</translation>
    </message>
    <message>
        <source>The cluster that was there is gone: accounts: %1, rooms: %2, files: %3. The contents of its files are still in the folder %4.</source>
        <translation>El clúster que había ya no existe: cuentas: %1, salas: %2, archivos: %3. El contenido de sus archivos sigue en la carpeta %4.</translation>
    </message>
    <message>
        <source>The cluster&apos;s key was written to %1: every node needs it.</source>
        <translation>La clave del clúster se ha escrito en %1: todos los nodos la necesitan.</translation>
    </message>
    <message>
        <source>Secrets that only the old key opens were left out: %1. Type in the passwords of servers again; members of appointments get new links with the next letter.</source>
        <translation>Se han omitido los secretos que solo abre la clave antigua: %1. Vuelva a introducir las contraseñas de los servidores; los participantes de las citas reciben enlaces nuevos con el próximo correo.</translation>
    </message>
    <message>
        <source>The backup was restored: %1.</source>
        <translation>Se ha restaurado la copia de seguridad: %1.</translation>
    </message>
    <message>
        <source>store the whole cluster in one file, while it runs</source>
        <translation>guardar todo el clúster en un archivo, mientras está en marcha</translation>
    </message>
    <message>
        <source>put a backup into an empty database, of whatever kind</source>
        <translation>poner una copia de seguridad en una base de datos vacía, del tipo que sea</translation>
    </message>
    <message>
        <source>take over an OpenMeetings installation: its configuration, or its data</source>
        <translation>adoptar una instalación de OpenMeetings: su configuración o sus datos</translation>
    </message>
    <message>
        <source>The configuration cannot be written to %1: %2.</source>
        <translation>No se puede escribir la configuración en %1: %2.</translation>
    </message>
    <message>
        <source>Name a file that does not exist yet.</source>
        <translation>Indique un archivo que aún no exista.</translation>
    </message>
    <message>
        <source>These lines say what %1 and %2 said.</source>
        <translation>Estas líneas dicen lo que decían %1 y %2.</translation>
    </message>
    <message>
        <source>Folder of an OpenMeetings 2.1 web application: prints the lines of a node&apos;s configuration that say what its XML files say.</source>
        <translation>Carpeta de una aplicación web OpenMeetings 2.1: muestra las líneas de la configuración de un nodo que dicen lo que dicen sus archivos XML.</translation>
    </message>
    <message>
        <source>Write these lines into this new file.</source>
        <translation>Escribir estas líneas en este archivo nuevo.</translation>
    </message>
    <message>
        <source>OpenMeetings&apos; MySQL or MariaDB database: takes users, groups, rooms and servers from there into this cluster. Run again, it takes what is new.</source>
        <translation>Base de datos MySQL o MariaDB de OpenMeetings: toma de ella usuarios, grupos, salas y servidores para este clúster. Si se ejecuta otra vez, toma lo que es nuevo.</translation>
    </message>
    <message>
        <source>Where that database is.</source>
        <translation>Dónde está esa base de datos.</translation>
    </message>
    <message>
        <source>Its port.</source>
        <translation>Su puerto.</translation>
    </message>
    <message>
        <source>Its user; reading is enough.</source>
        <translation>Su usuario; basta con poder leer.</translation>
    </message>
    <message>
        <source>File with that user&apos;s password in its first line; - for standard input.</source>
        <translation>Archivo con la contraseña de ese usuario en la primera línea; - para la entrada estándar.</translation>
    </message>
    <message>
        <source>What the installation is called here; imports of one name know what the others brought.</source>
        <translation>Cómo se llama aquí la instalación; las importaciones con el mismo nombre saben qué trajeron las demás.</translation>
    </message>
    <message>
        <source>Store nothing: only tell what would be done.</source>
        <translation>No guardar nada: solo decir qué se haría.</translation>
    </message>
    <message>
        <source>Say what is to be imported: --installation or --database-name.</source>
        <translation>Indique qué se debe importar: --installation o --database-name.</translation>
    </message>
    <message>
        <source>The first reads its configuration, the second its data.</source>
        <translation>La primera lee su configuración; la segunda, sus datos.</translation>
    </message>
    <message>
        <source>Nothing was stored: this is what would be done.</source>
        <translation>No se guardó nada: esto es lo que se haría.</translation>
    </message>
    <message>
        <source>The import is done; people log in with their old passwords.</source>
        <translation>La importación ha terminado; todos entran con sus contraseñas de antes.</translation>
    </message>
    <message>
        <source>--%1 must be a time, not &quot;%2&quot;.</source>
        <translation>--%1 debe ser una hora, no «%2».</translation>
    </message>
    <message>
        <source>Write it like 2026-03-01 or 2026-03-01T12:00:00Z.</source>
        <translation>Escríbala como 2026-03-01 o 2026-03-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>The audit log could not be written to the end.</source>
        <translation>El registro de auditoría no se pudo escribir hasta el final.</translation>
    </message>
    <message>
        <source>The first moment (UTC): 2026-03-01 or 2026-03-01T12:00:00Z.</source>
        <translation>El primer momento (UTC): 2026-03-01 o 2026-03-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>The last moment (UTC).</source>
        <translation>El último momento (UTC).</translation>
    </message>
    <message>
        <source>csv, or ndjson (a JSON object a line).</source>
        <translation>csv, o ndjson (un objeto JSON por línea).</translation>
    </message>
    <message>
        <source>Part of who, of the action or of what it was done to.</source>
        <translation>Parte de quién, de la acción o de aquello sobre lo que se hizo.</translation>
    </message>
    <message>
        <source>--format must be csv or ndjson.</source>
        <translation>--format debe ser csv o ndjson.</translation>
    </message>
    <message>
        <source>File with the password in its first line; made with a random one if it does not exist. By default admin-password beside the cluster&apos;s key.</source>
        <translation>Archivo con la contraseña en la primera línea; si no existe, se crea con una aleatoria. De forma predeterminada, admin-password junto a la clave del clúster.</translation>
    </message>
    <message>
        <source>tell what is wrong with this node and what to do, and how the nodes&apos; folders should be shared</source>
        <translation>decir qué falla en este nodo y qué hacer, y cómo deberían compartirse las carpetas de los nodos</translation>
    </message>
    <message>
        <source>make a token by which a program logs in instead of a password</source>
        <translation>crear un token con el que un programa entra en lugar de con una contraseña</translation>
    </message>
    <message>
        <source>list the tokens of all accounts</source>
        <translation>mostrar los tokens de todas las cuentas</translation>
    </message>
    <message>
        <source>make a token useless, everywhere and at once</source>
        <translation>dejar un token sin valor, en todas partes y enseguida</translation>
    </message>
    <message>
        <source>log in to the directory as somebody, and tell each step</source>
        <translation>entrar en el directorio como alguien y mostrar cada paso</translation>
    </message>
    <message>
        <source>write the audit log to standard output, for other programs</source>
        <translation>escribir el registro de auditoría en la salida estándar, para otros programas</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; here is this person&apos;s.</source>
        <translation>La cuenta «%1» de aquí es de esta persona.</translation>
    </message>
    <message>
        <source>The login &quot;%1&quot; belongs to another account here: rename or delete that one.</source>
        <translation>El nombre de usuario «%1» pertenece aquí a otra cuenta: cámbiele el nombre o elimínela.</translation>
    </message>
    <message>
        <source>It is called &quot;%1&quot; from the next login on.</source>
        <translation>Se llama «%1» a partir del próximo acceso.</translation>
    </message>
    <message>
        <source>There is no account for this person, and ldap.provision is false.</source>
        <translation>No hay ninguna cuenta para esta persona, y ldap.provision es false.</translation>
    </message>
    <message>
        <source>The first login makes the account &quot;%1&quot;.</source>
        <translation>El primer acceso crea la cuenta «%1».</translation>
    </message>
    <message>
        <source>Level: %1.</source>
        <translation>Nivel: %1.</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot; here, for %2.</source>
        <translation>Aquí no hay ningún grupo «%1», para %2.</translation>
    </message>
    <message>
        <source>Becomes a member of &quot;%1&quot;.</source>
        <translation>Pasa a ser miembro de «%1».</translation>
    </message>
    <message>
        <source>What the person types as their name.</source>
        <translation>Lo que la persona escribe como su nombre de usuario.</translation>
    </message>
    <message>
        <source>No directory is configured: ldap.servers is empty.</source>
        <translation>No hay ningún directorio configurado: ldap.servers está vacío.</translation>
    </message>
    <message>
        <source>Tell what starting with this configuration would say, and end.</source>
        <translation>Decir lo que diría el arranque con esta configuración, y terminar.</translation>
    </message>
    <message>
        <source>%1, schema %2</source>
        <translation>%1, esquema %2</translation>
    </message>
    <message>
        <source>%1, of before schema 16</source>
        <translation>%1, de antes del esquema 16</translation>
    </message>
    <message>
        <source>The nodes run different versions:</source>
        <translation>Los nodos tienen versiones distintas:</translation>
    </message>
    <message>
        <source>%1: node %2</source>
        <translation>%1: nodo %2</translation>
    </message>
    <message>
        <source>node %1, version %2</source>
        <translation>nodo %1, versión %2</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema is done within minutes.</source>
        <translation>El paso %1 del esquema de la base de datos se hace en unos minutos.</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema waits for %2.</source>
        <translation>El paso %1 del esquema de la base de datos espera a %2.</translation>
    </message>
    <message>
        <source>Whose token it is.</source>
        <translation>De quién es el token.</translation>
    </message>
    <message>
        <source>What it is for.</source>
        <translation>Para qué sirve.</translation>
    </message>
    <message>
        <source>The most that may be done by it: user, moderator, admin or webservice.</source>
        <translation>Lo máximo que permite hacer: user, moderator, admin o webservice.</translation>
    </message>
    <message>
        <source>How long it is good; 0 = for ever.</source>
        <translation>Cuántos días vale; 0 = para siempre.</translation>
    </message>
    <message>
        <source>--days must be from 0 to %1.</source>
        <translation>--days debe ser de 0 a %1.</translation>
    </message>
    <message>
        <source>This is token %1. It is not shown again: keep it where nobody else reads it.</source>
        <translation>Este es el token %1. No se vuelve a mostrar: guárdelo donde nadie más lo lea.</translation>
    </message>
    <message>
        <source>Part of the token&apos;s name, or of its user&apos;s.</source>
        <translation>Parte del nombre del token, o del de su usuario.</translation>
    </message>
    <message>
        <source>login</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>good until</source>
        <translation>válido hasta</translation>
    </message>
    <message>
        <source>last use</source>
        <translation>último uso</translation>
    </message>
    <message>
        <source>from</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>Number of the token, as token list shows it.</source>
        <translation>Número del token, tal como lo muestra token list.</translation>
    </message>
    <message>
        <source>Token %1 is revoked.</source>
        <translation>El token %1 se ha revocado.</translation>
    </message>
    <message>
        <source>PEM file of the authority that signed the nodes&apos; certificates, when the system does not know it.</source>
        <translation>Archivo PEM de la autoridad que firmó los certificados de los nodos, si el sistema no la conoce.</translation>
    </message>
    <message>
        <source>Media server: %1</source>
        <translation>Servidor multimedia: %1</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>must be sqlite, postgresql or mariadb</source>
        <translation>debe ser sqlite, postgresql o mariadb</translation>
    </message>
    <message>
        <source>is missing: give each node of the cluster its own number, 1 for the first</source>
        <translation>falta: dé a cada nodo del clúster su propio número, 1 al primero</translation>
    </message>
    <message>
        <source>must list pages as browsers name them, for instance &quot;https://www.example.org&quot;</source>
        <translation>debe nombrar las páginas como lo hacen los navegadores, por ejemplo &quot;https://www.example.org&quot;</translation>
    </message>
    <message>
        <source>must be an IP address of this machine, 0.0.0.0 or ::</source>
        <translation>debe ser una dirección IP de esta máquina, 0.0.0.0 o ::</translation>
    </message>
    <message>
        <source>must be at least heartbeat_ms and twice database.timeout_ms</source>
        <translation>debe ser al menos heartbeat_ms y el doble de database.timeout_ms</translation>
    </message>
    <message>
        <source>must lie between heartbeat_ms and lease_ms</source>
        <translation>debe estar entre heartbeat_ms y lease_ms</translation>
    </message>
    <message>
        <source>must be database: sessions in one node&apos;s memory are of no use to the others</source>
        <translation>debe ser database: las sesiones en la memoria de un nodo no sirven a los demás</translation>
    </message>
    <message>
        <source>The configuration %1 cannot be read: %2.</source>
        <translation>No se puede leer la configuración %1: %2.</translation>
    </message>
    <message>
        <source>Name the file with --config.</source>
        <translation>Indique el archivo con --config.</translation>
    </message>
    <message>
        <source>Correct the line; the form of the file is TOML.</source>
        <translation>Corrija la línea; el archivo tiene el formato TOML.</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>debe ser un texto entre comillas</translation>
    </message>
    <message>
        <source>must be a list of texts in quotes</source>
        <translation>debe ser una lista de textos entre comillas</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>debe ser un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>%1 is not a known key.</source>
        <translation>%1 no es una clave conocida.</translation>
    </message>
    <message>
        <source>Check its spelling and its section; the manual lists all keys.</source>
        <translation>Compruebe cómo está escrita y su sección; el manual muestra todas las claves.</translation>
    </message>
    <message>
        <source>must be at least lease_ms</source>
        <translation>debe ser al menos lease_ms</translation>
    </message>
    <message>
        <source>is missing: TLS needs tls_certificate, tls_key and tls_ca together</source>
        <translation>falta: TLS necesita tls_certificate, tls_key y tls_ca juntos</translation>
    </message>
    <message>
        <source>says Port=%1, but peers.port is %2</source>
        <translation>indica Port=%1, pero peers.port es %2</translation>
    </message>
    <message>
        <source>must be the name of a time zone, for instance Europe/Berlin</source>
        <translation>debe ser el nombre de una zona horaria, por ejemplo Europe/Berlin</translation>
    </message>
    <message>
        <source>must be private, on or off</source>
        <translation>debe ser private, on u off</translation>
    </message>
    <message>
        <source>must be none, starttls or tls</source>
        <translation>debe ser none, starttls o tls</translation>
    </message>
    <message>
        <source>must be the address of the page, like https://school.example/openmeetings/</source>
        <translation>debe ser la dirección de la página, como https://school.example/openmeetings/</translation>
    </message>
    <message>
        <source>must be a host name or an IP address</source>
        <translation>debe ser un nombre de equipo o una dirección IP</translation>
    </message>
    <message>
        <source>must be the address that mails come from, like &quot;Atrium &lt;rooms@school.example&gt;&quot;</source>
        <translation>debe ser la dirección de la que vienen los correos, como &quot;Atrium &lt;rooms@school.example&gt;&quot;</translation>
    </message>
    <message>
        <source>names a file that cannot be read</source>
        <translation>indica un archivo que no se puede leer</translation>
    </message>
    <message>
        <source>is missing: user and password_file go together</source>
        <translation>falta: user y password_file van juntos</translation>
    </message>
    <message>
        <source>must be starttls or tls: a password must not travel in the clear</source>
        <translation>debe ser starttls o tls: una contraseña no debe viajar sin cifrar</translation>
    </message>
    <message>
        <source>must list host names, for instance &quot;files.school.example&quot; or &quot;*.school.example&quot;</source>
        <translation>debe indicar nombres de equipos, por ejemplo &quot;files.school.example&quot; o &quot;*.school.example&quot;</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be a DN with %s for the name, like uid=%s,ou=people,dc=school</source>
        <translation>debe ser un DN con %s para el nombre, como uid=%s,ou=people,dc=school</translation>
    </message>
    <message>
        <source>and bind_dn exclude each other: who is searched for has no fixed DN</source>
        <translation>y bind_dn se excluyen: a quien se busca no tiene un DN fijo</translation>
    </message>
    <message>
        <source>must be the DN below which people are, like ou=people,dc=school</source>
        <translation>debe ser el DN por debajo del cual están las personas, como ou=people,dc=school</translation>
    </message>
    <message>
        <source>must be a DN</source>
        <translation>debe ser un DN</translation>
    </message>
    <message>
        <source>must be a filter with %s for the name, like (uid=%s)</source>
        <translation>debe ser un filtro con %s para el nombre, como (uid=%s)</translation>
    </message>
    <message>
        <source>must be a filter, like (member=%d): %d is the person&apos;s DN, %s their login</source>
        <translation>debe ser un filtro, como (member=%d): %d es el DN de la persona y %s su nombre de usuario</translation>
    </message>
    <message>
        <source>must be the name of an attribute</source>
        <translation>debe ser el nombre de un atributo</translation>
    </message>
    <message>
        <source>must list servers, like &quot;ldaps://ldap.school.example&quot; or &quot;ldap://10.1.1.1:389&quot;</source>
        <translation>debe nombrar servidores, como &quot;ldaps://ldap.school.example&quot; o &quot;ldap://10.1.1.1:389&quot;</translation>
    </message>
    <message>
        <source>must be required or none</source>
        <translation>debe ser required o none</translation>
    </message>
    <message>
        <source>is missing: bind_dn and bind_password_file go together</source>
        <translation>falta: bind_dn y bind_password_file van juntos</translation>
    </message>
    <message>
        <source>must list rows like &quot;cn=teachers,ou=groups,dc=school -&gt; Teachers&quot;</source>
        <translation>debe contener filas como &quot;cn=teachers,ou=groups,dc=school -&gt; Teachers&quot;</translation>
    </message>
    <message>
        <source>must list DNs of groups</source>
        <translation>debe contener DN de grupos</translation>
    </message>
    <message>
        <source>must be text, json or journald</source>
        <translation>debe ser text, json o journald</translation>
    </message>
    <message>
        <source>must list networks and addresses, for instance &quot;10.1.0.0/16&quot;, not %1</source>
        <translation>debe nombrar redes y direcciones, por ejemplo &quot;10.1.0.0/16&quot;, no %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Make it, or correct section [files].</source>
        <translation>Créela, o corrija la sección [files].</translation>
    </message>
    <message>
        <source>must be https, or not be said: with tls_certificate the port speaks nothing else</source>
        <translation>debe ser https, o no indicarse: con tls_certificate el puerto no habla otra cosa</translation>
    </message>
    <message>
        <source>leads to https, which is not spoken here: it needs tls_certificate and tls_key</source>
        <translation>lleva a https, que aquí no se habla: necesita tls_certificate y tls_key</translation>
    </message>
    <message>
        <source>must be another port than http.port</source>
        <translation>debe ser un puerto distinto de http.port</translation>
    </message>
    <message>
        <source>must be a folder that is there</source>
        <translation>debe ser una carpeta que exista</translation>
    </message>
    <message>
        <source>must list IP addresses and networks of proxies, for instance &quot;10.1.1.1&quot; or &quot;10.1.0.0/16&quot;</source>
        <translation>debe nombrar direcciones IP y redes de proxies, por ejemplo &quot;10.1.1.1&quot; o &quot;10.1.0.0/16&quot;</translation>
    </message>
    <message>
        <source>is missing: TLS needs tls_certificate and tls_key together</source>
        <translation>falta: TLS necesita tls_certificate y tls_key juntos</translation>
    </message>
    <message>
        <source>must be the address of Janus&apos;s WebSocket, like ws://127.0.0.1:8188</source>
        <translation>debe ser la dirección del WebSocket de Janus, como ws://127.0.0.1:8188</translation>
    </message>
    <message>
        <source>must list at most %1 STUN servers, like &quot;stun:stun.school.example:3478&quot;</source>
        <translation>debe enumerar como máximo %1 servidores STUN, como &quot;stun:stun.school.example:3478&quot;</translation>
    </message>
    <message>
        <source>must list at most %1 TURN servers, like &quot;turn:turn.school.example:3478?transport=udp&quot; or &quot;turns:turn.school.example:5349&quot;</source>
        <translation>debe enumerar como máximo %1 servidores TURN, como &quot;turn:turn.school.example:3478?transport=udp&quot; o &quot;turns:turn.school.example:5349&quot;</translation>
    </message>
    <message>
        <source>is missing: turn_urls and turn_secret_file go together</source>
        <translation>falta: turn_urls y turn_secret_file van juntos</translation>
    </message>
    <message>
        <source>The folder %1 does not answer.</source>
        <translation>La carpeta %1 no responde.</translation>
    </message>
    <message>
        <source>See that its file server runs and can be reached, then try again.</source>
        <translation>Compruebe que su servidor de archivos funciona y es accesible, y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>Convert</name>
    <message>
        <source>Nothing was recorded: nobody had a microphone, camera or screen on.</source>
        <translation>No se grabó nada: nadie tenía encendido el micrófono o la cámara ni compartía la pantalla.</translation>
    </message>
    <message>
        <source>The recording can be deleted.</source>
        <translation>La grabación se puede eliminar.</translation>
    </message>
    <message>
        <source>Nothing can be read of what was recorded.</source>
        <translation>No se puede leer nada de lo que se grabó.</translation>
    </message>
    <message>
        <source>The administrator finds the reason in the log of this server.</source>
        <translation>El administrador encontrará el motivo en el registro de este servidor.</translation>
    </message>
    <message>
        <source>The recording could not be converted.</source>
        <translation>No se pudo convertir la grabación.</translation>
    </message>
    <message>
        <source>Converting the recording took too long.</source>
        <translation>Convertir la grabación tardó demasiado.</translation>
    </message>
    <message>
        <source>This server lacks a program that the conversion of recordings needs.</source>
        <translation>A este servidor le falta un programa que necesita la conversión de grabaciones.</translation>
    </message>
    <message>
        <source>The administrator should install the package %1.</source>
        <translation>El administrador debería instalar el paquete %1.</translation>
    </message>
    <message>
        <source>This server is being stopped.</source>
        <translation>Este servidor se está deteniendo.</translation>
    </message>
    <message>
        <source>This server cannot convert recordings: its sandbox does not start.</source>
        <translation>Este servidor no puede convertir grabaciones: su entorno aislado no arranca.</translation>
    </message>
    <message>
        <source>The administrator should look into the log; bubblewrap needs user namespaces.</source>
        <translation>El administrador debería mirar el registro; bubblewrap necesita espacios de nombres de usuario.</translation>
    </message>
    <message>
        <source>The disk has not enough room to convert the recording.</source>
        <translation>En el disco no hay espacio suficiente para convertir la grabación.</translation>
    </message>
    <message>
        <source>The administrator should make room in %1: %2 are needed.</source>
        <translation>El administrador debería liberar espacio en %1: hacen falta %2.</translation>
    </message>
    <message>
        <source>The recording&apos;s files cannot be read.</source>
        <translation>No se pueden leer los archivos de la grabación.</translation>
    </message>
    <message>
        <source>The administrator should look at %1.</source>
        <translation>El administrador debería mirar %1.</translation>
    </message>
</context>
<context>
    <name>Fetch</name>
    <message>
        <source>This is no address of a file.</source>
        <translation>Esto no es la dirección de un archivo.</translation>
    </message>
    <message>
        <source>It must be like https://files.school.example/plan.pdf.</source>
        <translation>Debe ser como https://files.school.example/plan.pdf.</translation>
    </message>
    <message>
        <source>An address with a user or password in it is not opened.</source>
        <translation>No se abren direcciones que contengan un usuario o una contraseña.</translation>
    </message>
    <message>
        <source>Put the file where it can be read without.</source>
        <translation>Ponga el archivo donde se pueda leer sin ellos.</translation>
    </message>
    <message>
        <source>Only addresses of http and https are opened.</source>
        <translation>Solo se abren direcciones http y https.</translation>
    </message>
    <message>
        <source>This node fetches %1 files at this moment.</source>
        <translation>Este nodo está descargando %1 archivos en este momento.</translation>
    </message>
    <message>
        <source>Try again soon.</source>
        <translation>Pruebe otra vez pronto.</translation>
    </message>
    <message>
        <source>Nothing is fetched from the host %1.</source>
        <translation>No se descarga nada del equipo %1.</translation>
    </message>
    <message>
        <source>The administrator names the hosts in files.import_hosts.</source>
        <translation>El administrador indica los equipos en files.import_hosts.</translation>
    </message>
    <message>
        <source>The server leads from https to http.</source>
        <translation>El servidor redirige de https a http.</translation>
    </message>
    <message>
        <source>The server leads from one address to the next, and on and on.</source>
        <translation>El servidor redirige de una dirección a otra, una y otra vez.</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>El archivo supera %1.</translation>
    </message>
    <message>
        <source>The host %1 is in a network that nothing is fetched from.</source>
        <translation>El equipo %1 está en una red de la que no se descarga nada.</translation>
    </message>
    <message>
        <source>The administrator may allow private networks by files.import_private.</source>
        <translation>El administrador puede permitir redes privadas con files.import_private.</translation>
    </message>
    <message>
        <source>The server %1 answered with status %2.</source>
        <translation>El servidor %1 respondió con el estado %2.</translation>
    </message>
    <message>
        <source>There is no host %1.</source>
        <translation>No existe el equipo %1.</translation>
    </message>
    <message>
        <source>The server %1 takes too long.</source>
        <translation>El servidor %1 tarda demasiado.</translation>
    </message>
    <message>
        <source>The server %1 cannot prove who it is.</source>
        <translation>El servidor %1 no puede demostrar quién es.</translation>
    </message>
    <message>
        <source>Its certificate must be for that name, and of an authority that this node&apos;s system trusts.</source>
        <translation>Su certificado debe ser para ese nombre y de una autoridad en la que confíe el sistema de este nodo.</translation>
    </message>
    <message>
        <source>The server %1 did not send all of the file.</source>
        <translation>El servidor %1 no envió el archivo entero.</translation>
    </message>
    <message>
        <source>The file cannot be read from the server %1.</source>
        <translation>No se puede leer el archivo del servidor %1.</translation>
    </message>
    <message>
        <source>The server %1 sends all kinds of things, but no file.</source>
        <translation>El servidor %1 envía todo tipo de cosas, pero ningún archivo.</translation>
    </message>
    <message>
        <source>This node is stopping.</source>
        <translation>Este nodo se está deteniendo.</translation>
    </message>
    <message>
        <source>Try another one.</source>
        <translation>Pruebe con otro.</translation>
    </message>
    <message>
        <source>This node imports no files from other servers.</source>
        <translation>Este nodo no importa archivos de otros servidores.</translation>
    </message>
    <message>
        <source>The administrator names the hosts that files may come from in files.import_hosts.</source>
        <translation>El administrador indica en files.import_hosts los equipos de los que pueden venir archivos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a host.</source>
        <translation>«%1» no es un nombre de equipo.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The file could not be stored: %1.</source>
        <translation>No se pudo guardar el archivo: %1.</translation>
    </message>
    <message>
        <source>The administrator should look at the folder %1.</source>
        <translation>El administrador debería mirar la carpeta %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>El archivo supera %1 MiB.</translation>
    </message>
    <message>
        <source>The file&apos;s content is not in this node&apos;s upload folder.</source>
        <translation>El contenido del archivo no está en la carpeta de subida de este nodo.</translation>
    </message>
    <message>
        <source>The administrator should check that all nodes share one upload folder.</source>
        <translation>El administrador debería comprobar que todos los nodos comparten una carpeta de subida.</translation>
    </message>
    <message>
        <source>The file&apos;s content is damaged: it differs from what was stored.</source>
        <translation>El contenido del archivo está dañado: no es el que se guardó.</translation>
    </message>
    <message>
        <source>The administrator should restore it from a backup.</source>
        <translation>El administrador debería restaurarlo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The disk of the files is full.</source>
        <translation>El disco de los archivos está lleno.</translation>
    </message>
    <message>
        <source>The administrator should make room in %1.</source>
        <translation>El administrador debería liberar espacio en %1.</translation>
    </message>
    <message>
        <source>These are the files of somebody else.</source>
        <translation>Estos archivos son de otra persona.</translation>
    </message>
    <message>
        <source>Only who put it there and who may invite people into the room may change it.</source>
        <translation>Solo pueden cambiarlo quien lo añadió y quien puede invitar a personas a la sala.</translation>
    </message>
    <message>
        <source>In this room no files are shared.</source>
        <translation>En esta sala no se comparten archivos.</translation>
    </message>
    <message>
        <source>Send it as an upload.</source>
        <translation>Envíelo como subida.</translation>
    </message>
    <message>
        <source>A folder cannot be put into itself.</source>
        <translation>Una carpeta no se puede poner dentro de sí misma.</translation>
    </message>
    <message>
        <source>Folders cannot be copied.</source>
        <translation>Las carpetas no se pueden copiar.</translation>
    </message>
    <message>
        <source>Copy the files in it.</source>
        <translation>Copie los archivos que contienen.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Esto es una carpeta.</translation>
    </message>
    <message>
        <source>Open the files in it.</source>
        <translation>Abra los archivos que contiene.</translation>
    </message>
    <message>
        <source>There is no picture of this.</source>
        <translation>No hay ninguna imagen de esto.</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 are taken.</source>
        <translation>El archivo tiene %1; se admiten como máximo %2.</translation>
    </message>
    <message>
        <source>Folders can be at most %1 deep in each other.</source>
        <translation>Las carpetas pueden anidarse hasta un máximo de %1 niveles.</translation>
    </message>
    <message>
        <source>A folder holds at most %L1 files.</source>
        <translation>Una carpeta admite como máximo %L1 archivos.</translation>
    </message>
    <message>
        <source>Put it into another folder.</source>
        <translation>Póngalo en otra carpeta.</translation>
    </message>
    <message>
        <source>There is not enough space: it needs %1, and %2 of %3 are free.</source>
        <translation>No hay espacio suficiente: hacen falta %1 y quedan libres %2 de %3.</translation>
    </message>
    <message>
        <source>Delete what is no longer needed.</source>
        <translation>Elimine lo que ya no se necesite.</translation>
    </message>
    <message>
        <source>You have %1 uploads under way already.</source>
        <translation>Ya tiene %1 subidas en curso.</translation>
    </message>
    <message>
        <source>Wait for some of them, or cancel them.</source>
        <translation>Espere a que terminen algunas, o cancélelas.</translation>
    </message>
    <message>
        <source>The folder of files does not answer.</source>
        <translation>La carpeta de los archivos no responde.</translation>
    </message>
    <message>
        <source>Try again in a moment. The administrator should look at the page Shares of the console.</source>
        <translation>Pruebe otra vez en un momento. El administrador debería mirar el panel «Carpetas» de la consola.</translation>
    </message>
    <message>
        <source>Too much is being done with files at this moment.</source>
        <translation>Hay demasiadas operaciones con archivos en este momento.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Pruebe otra vez en un momento.</translation>
    </message>
</context>
<context>
    <name>FolderCheck</name>
    <message>
        <source>The folders belong to root: the lines name nobody (%1) instead.</source>
        <translation>Las carpetas pertenecen a root: las líneas nombran en su lugar a nobody (%1).</translation>
    </message>
    <message>
        <source>Run the agent as a user of its own, give it the folders, and run this again.</source>
        <translation>Ejecute el agente con un usuario propio, dele las carpetas y ejecute esto otra vez.</translation>
    </message>
    <message>
        <source>No host names or addresses: %1.</source>
        <translation>No son nombres de máquina ni direcciones: %1.</translation>
    </message>
    <message>
        <source>Correct them in the list of servers.</source>
        <translation>Corríjalas en la lista de servidores.</translation>
    </message>
    <message>
        <source>All nodes are on this machine, as they use one SQLite file: nothing need be exported or mounted.</source>
        <translation>Todos los nodos están en esta máquina, pues usan un mismo archivo SQLite: no hay que exportar ni montar nada.</translation>
    </message>
    <message>
        <source>All nodes are at one address: nothing need be exported or mounted.</source>
        <translation>Todos los nodos tienen una misma dirección: no hay que exportar ni montar nada.</translation>
    </message>
    <message>
        <source>On %1, in %2:</source>
        <translation>En %1, en %2:</translation>
    </message>
    <message>
        <source>The folders are on %1 (%2); --data-server names another machine.</source>
        <translation>Las carpetas están en %1 (%2); --data-server nombra otra máquina.</translation>
    </message>
    <message>
        <source>Shared by NFS:</source>
        <translation>Compartidas por NFS:</translation>
    </message>
    <message>
        <source>Or by Samba:</source>
        <translation>O por Samba:</translation>
    </message>
    <message>
        <source>It cannot be looked at: %1.</source>
        <translation>No se puede mirar: %1.</translation>
    </message>
    <message>
        <source>No file can be written: %1.</source>
        <translation>No se puede escribir ningún archivo: %1.</translation>
    </message>
    <message>
        <source>A file cannot be put on the disk for sure (fsync): %1.</source>
        <translation>Un archivo no puede llevarse con seguridad al disco (fsync): %1.</translation>
    </message>
    <message>
        <source>A file cannot be renamed: %1.</source>
        <translation>No se puede cambiar el nombre de un archivo: %1.</translation>
    </message>
    <message>
        <source>A file that was written is not found.</source>
        <translation>No se encuentra un archivo que se escribió.</translation>
    </message>
    <message>
        <source>What was written is not what is read.</source>
        <translation>Lo que se escribió no es lo que se lee.</translation>
    </message>
    <message>
        <source>What was written cannot be read: %1.</source>
        <translation>Lo que se escribió no se puede leer: %1.</translation>
    </message>
    <message>
        <source>A file cannot be removed: %1.</source>
        <translation>No se puede borrar un archivo: %1.</translation>
    </message>
    <message>
        <source>Mount it with rw; a file system with errors turns read-only, see dmesg.</source>
        <translation>Móntela con rw; un sistema de archivos con errores pasa a solo lectura, véase dmesg.</translation>
    </message>
    <message>
        <source>Remove files that nobody needs, or give the file system more space and inodes.</source>
        <translation>Borre archivos que nadie necesite o dé al sistema de archivos más espacio e inodos.</translation>
    </message>
    <message>
        <source>Make the folder, or correct section [files] of the configuration.</source>
        <translation>Cree la carpeta o corrija la sección [files] de la configuración.</translation>
    </message>
    <message>
        <source>Give %1 to the agent&apos;s user, and run this as that user.</source>
        <translation>Dé %1 al usuario del agente y ejecute esto con ese usuario.</translation>
    </message>
    <message>
        <source>The data server has another folder there than when it was mounted: mount it again.</source>
        <translation>El servidor de datos tiene ahí otra carpeta que cuando se montó: móntela de nuevo.</translation>
    </message>
    <message>
        <source>Look at the file server, the disk and dmesg; mount the folder again.</source>
        <translation>Mire el servidor de archivos, el disco y dmesg; monte la carpeta de nuevo.</translation>
    </message>
    <message>
        <source>, %1 of %2 inodes</source>
        <translation>, %1 de %2 inodos</translation>
    </message>
    <message>
        <source>Free: %1 of %2%3.</source>
        <translation>Libre: %1 de %2%3.</translation>
    </message>
    <message>
        <source>It has not answered for %1 s.</source>
        <translation>No ha respondido en %1 s.</translation>
    </message>
    <message>
        <source>Look at the file server and the network to it; “umount -l %1” and “mount %1” begin anew.</source>
        <translation>Mire el servidor de archivos y la red hasta él; «umount -l %1» y «mount %1» empiezan de nuevo.</translation>
    </message>
    <message>
        <source>It is slow: a small file takes %1 ms.</source>
        <translation>Es lenta: un archivo pequeño tarda %1 ms.</translation>
    </message>
    <message>
        <source>Look at the load of the file server, its disks and the network to it.</source>
        <translation>Mire la carga del servidor de archivos, sus discos y la red hasta él.</translation>
    </message>
    <message>
        <source>A file can be written, synced, renamed and read again (%1 ms).</source>
        <translation>Un archivo se puede escribir, sincronizar, renombrar y volver a leer (%1 ms).</translation>
    </message>
    <message>
        <source>A new file was found only after %1 ms.</source>
        <translation>Un archivo nuevo se encontró solo tras %1 ms.</translation>
    </message>
    <message>
        <source>Mount it with lookupcache=positive (NFS) or cache=strict (Samba): nodes look for files that others have just stored.</source>
        <translation>Móntela con lookupcache=positive (NFS) o cache=strict (Samba): los nodos buscan archivos que otros acaban de guardar.</translation>
    </message>
    <message>
        <source>This runs as root, the folder belongs to user %1: what root may do says little.</source>
        <translation>Esto se ejecuta como root y la carpeta es del usuario %1: lo que root puede dice poco.</translation>
    </message>
    <message>
        <source>Run it as the user of the agent.</source>
        <translation>Ejecútelo con el usuario del agente.</translation>
    </message>
    <message>
        <source>The clock of its files is the database&apos;s.</source>
        <translation>El reloj de sus archivos es el de la base de datos.</translation>
    </message>
    <message>
        <source>The clock of its files is %1 s ahead of the database&apos;s.</source>
        <translation>El reloj de sus archivos va %1 s por delante del de la base de datos.</translation>
    </message>
    <message>
        <source>The clock of its files is %1 s behind the database&apos;s.</source>
        <translation>El reloj de sus archivos va %1 s por detrás del de la base de datos.</translation>
    </message>
    <message>
        <source>Have the file server, the database server and the nodes set their clocks by NTP.</source>
        <translation>Haga que el servidor de archivos, el de la base de datos y los nodos ajusten sus relojes por NTP.</translation>
    </message>
    <message>
        <source>What node %1 (%2) writes is there.</source>
        <translation>Lo que escribe el nodo %1 (%2) está ahí.</translation>
    </message>
    <message>
        <source>Node %1 (%2): %3</source>
        <translation>Nodo %1 (%2): %3</translation>
    </message>
    <message>
        <source>Mount the same folder on both nodes, and name it in files.%1 of both.</source>
        <translation>Monte la misma carpeta en ambos nodos y nómbrela en files.%1 de ambos.</translation>
    </message>
    <message>
        <source>Look at the file server, at the mount and at who may use the folder.</source>
        <translation>Mire el servidor de archivos, el montaje y quién puede usar la carpeta.</translation>
    </message>
    <message>
        <source>The agent of this node has not looked at it: it does not run.</source>
        <translation>El agente de este nodo no la ha mirado: no está en marcha.</translation>
    </message>
    <message>
        <source>Start it; then this tells whether the others&apos; files are there.</source>
        <translation>Arránquelo; entonces esto dirá si están los archivos de los demás.</translation>
    </message>
    <message>
        <source>The agent finds it slow: a small file takes %1 ms.</source>
        <translation>El agente la encuentra lenta: un archivo pequeño tarda %1 ms.</translation>
    </message>
    <message>
        <source>No other node is live: nobody knows whether it is shared.</source>
        <translation>Ningún otro nodo está activo: nadie sabe si está compartida.</translation>
    </message>
    <message>
        <source>Start the agents of the other nodes, then run this again.</source>
        <translation>Arranque los agentes de los demás nodos y ejecute esto otra vez.</translation>
    </message>
    <message>
        <source>It is mounted read-only.</source>
        <translation>Está montada en solo lectura.</translation>
    </message>
    <message>
        <source>Mount it with %1.</source>
        <translation>Móntela con %1.</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <translation>%1, %2 en %3</translation>
    </message>
    <message>
        <source>It is on a disk of this machine (%1).</source>
        <translation>Está en un disco de esta máquina (%1).</translation>
    </message>
    <message>
        <source>Nothing is mounted there: it is a folder of this machine alone (%1).</source>
        <translation>No hay nada montado ahí: es una carpeta solo de esta máquina (%1).</translation>
    </message>
    <message>
        <source>Mount the data server&apos;s folder there: the lines for /etc/fstab are above.</source>
        <translation>Monte ahí la carpeta del servidor de datos: las líneas para /etc/fstab están arriba.</translation>
    </message>
    <message>
        <source>It is in memory (%1): what people upload is gone with the next start.</source>
        <translation>Está en memoria (%1): lo que se sube desaparece con el próximo arranque.</translation>
    </message>
    <message>
        <source>Put it on a disk.</source>
        <translation>Póngala en un disco.</translation>
    </message>
    <message>
        <source>It is the file system of a program (%1): it stands and falls with it.</source>
        <translation>Es el sistema de archivos de un programa (%1): depende por entero de él.</translation>
    </message>
    <message>
        <source>NFS or Samba is the better choice; if it must be, have the program started again when it ends.</source>
        <translation>NFS o Samba es mejor elección; si ha de ser así, haga que el programa se reinicie cuando termine.</translation>
    </message>
    <message>
        <source>It is shared: %1.</source>
        <translation>Está compartida: %1.</translation>
    </message>
    <message>
        <source>It is mounted by NFS: %1.</source>
        <translation>Está montada por NFS: %1.</translation>
    </message>
    <message>
        <source>It speaks NFS %1.</source>
        <translation>Usa NFS %1.</translation>
    </message>
    <message>
        <source>Mount it with vers=4.2: one port, and no lock service beside it.</source>
        <translation>Móntela con vers=4.2: un solo puerto y ningún servicio de bloqueos aparte.</translation>
    </message>
    <message>
        <source>It is mounted soft: a server that is late looks like a broken disk.</source>
        <translation>Está montada con soft: un servidor que se retrasa parece un disco roto.</translation>
    </message>
    <message>
        <source>Mount it with softerr,timeo=50,retrans=2: then it is a timeout.</source>
        <translation>Móntela con softerr,timeo=50,retrans=2: entonces es un tiempo agotado.</translation>
    </message>
    <message>
        <source>It is mounted hard: uploads hang for as long as the file server is away.</source>
        <translation>Está montada con hard: las subidas se cuelgan mientras falta el servidor de archivos.</translation>
    </message>
    <message>
        <source>Mount it with softerr,timeo=50,retrans=2: they fail after half a minute, and no half file is left.</source>
        <translation>Móntela con softerr,timeo=50,retrans=2: fallan tras medio minuto y no queda ningún archivo a medias.</translation>
    </message>
    <message>
        <source>It remembers which files are not there: one that another node has just stored may be missed.</source>
        <translation>Recuerda qué archivos no están: uno que otro nodo acaba de guardar puede pasarse por alto.</translation>
    </message>
    <message>
        <source>It remembers nothing (noac): every look at a file asks the server, and every write waits for it.</source>
        <translation>No recuerda nada (noac): cada mirada a un archivo pregunta al servidor y cada escritura lo espera.</translation>
    </message>
    <message>
        <source>Mount it without noac: files never change once they are stored.</source>
        <translation>Móntela sin noac: los archivos guardados nunca cambian.</translation>
    </message>
    <message>
        <source>It may show files as they were %1 s ago (%2).</source>
        <translation>Puede mostrar los archivos como eran hace %1 s (%2).</translation>
    </message>
    <message>
        <source>Mount it without that option: with more than %1 s nodes take the folder for a copy.</source>
        <translation>Móntela sin esa opción: con más de %1 s los nodos toman la carpeta por una copia.</translation>
    </message>
    <message>
        <source>It is mounted by Samba: %1.</source>
        <translation>Está montada por Samba: %1.</translation>
    </message>
    <message>
        <source>It speaks SMB %1.</source>
        <translation>Usa SMB %1.</translation>
    </message>
    <message>
        <source>What goes over the network can be read there.</source>
        <translation>Lo que va por la red se puede leer en ella.</translation>
    </message>
    <message>
        <source>Mount it with seal: it is encrypted then.</source>
        <translation>Móntela con seal: entonces va cifrado.</translation>
    </message>
    <message>
        <source>It does not look whether another node has changed a file (cache=loose).</source>
        <translation>No mira si otro nodo ha cambiado un archivo (cache=loose).</translation>
    </message>
    <message>
        <source>Programs that somebody puts there can be run on this machine: without %1.</source>
        <translation>Los programas que alguien ponga ahí se pueden ejecutar en esta máquina: sin %1.</translation>
    </message>
    <message>
        <source>Mount it with nosuid,nodev,noexec: it holds files of people, nothing else.</source>
        <translation>Móntela con nosuid,nodev,noexec: contiene archivos de personas y nada más.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1: found %2, added %3, there already %4, left out %5</source>
        <translation>%1: encontrados: %2, añadidos: %3, ya presentes: %4, omitidos: %5</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>users</source>
        <translation>usuarios</translation>
    </message>
    <message>
        <source>members of groups</source>
        <translation>miembros de grupos</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>salas</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>servidores</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Omitido:</translation>
    </message>
    <message>
        <source>Different here:</source>
        <translation>Distinto aquí:</translation>
    </message>
    <message>
        <source>There is no place here for:</source>
        <translation>Aquí no hay lugar para:</translation>
    </message>
    <message>
        <source>There is no %1 in %2.</source>
        <translation>No hay %1 en %2.</translation>
    </message>
    <message>
        <source>Name the folder of the web application, usually /opt/red5/webapps/openmeetings.</source>
        <translation>Indique la carpeta de la aplicación web, normalmente /opt/red5/webapps/openmeetings.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo %1: %2.</translation>
    </message>
    <message>
        <source>serverId is not set: this node was in no cluster. It becomes node 1.</source>
        <translation>serverId no está definido: este nodo no estaba en ningún clúster. Pasa a ser el nodo 1.</translation>
    </message>
    <message>
        <source>serverId &quot;%1&quot; is no number from 1 on: choose node.id yourself.</source>
        <translation>serverId «%1» no es un número a partir de 1: elija usted node.id.</translation>
    </message>
    <message>
        <source>The session store was in one node&apos;s memory. Atrium keeps sessions in the database always.</source>
        <translation>Las sesiones se guardaban en la memoria de un solo nodo. Atrium guarda siempre las sesiones en la base de datos.</translation>
    </message>
    <message>
        <source>There is no RemoteCommitProvider: nodes of Atrium find each other by the list of servers.</source>
        <translation>No hay RemoteCommitProvider: los nodos de Atrium se encuentran por la lista de servidores.</translation>
    </message>
    <message>
        <source>The RemoteCommitProvider has no counterpart: %1</source>
        <translation>RemoteCommitProvider no tiene equivalente: %1</translation>
    </message>
    <message>
        <source>The database %1 is of no kind that Atrium uses: with PostgreSQL or MariaDB nodes can be on several machines, the embedded SQLite is for one.</source>
        <translation>La base de datos %1 no es de ningún tipo que use Atrium: con PostgreSQL o MariaDB puede haber nodos en varias máquinas; SQLite, integrado, es para una sola.</translation>
    </message>
    <message>
        <source>Atrium needs a database of its own beside OpenMeetings&apos; (%1, user %2): make one named atrium, and write the password of its user into the file database-password.</source>
        <translation>Atrium necesita una base de datos propia además de la de OpenMeetings (%1, usuario %2): cree una llamada atrium y escriba la contraseña de su usuario en el archivo database-password.</translation>
    </message>
    <message>
        <source>Connection pools, caches and logging of OpenJPA have no counterpart and need none.</source>
        <translation>Los grupos de conexiones, las cachés y el registro de OpenJPA no tienen equivalente ni lo necesitan.</translation>
    </message>
    <message>
        <source>group %1 &quot;%2&quot;</source>
        <translation>grupo %1 «%2»</translation>
    </message>
    <message>
        <source>user %1 &quot;%2&quot;</source>
        <translation>usuario %1 «%2»</translation>
    </message>
    <message>
        <source>The account was never activated.</source>
        <translation>La cuenta no se activó nunca.</translation>
    </message>
    <message>
        <source>The account has no password.</source>
        <translation>La cuenta no tiene contraseña.</translation>
    </message>
    <message>
        <source>Its password is stored in a way that is not known here.</source>
        <translation>Su contraseña está guardada de una forma que aquí no se conoce.</translation>
    </message>
    <message>
        <source>members of groups: their user or their group was left out, or is deleted there: %1</source>
        <translation>miembros de grupos: su usuario o su grupo se omitió, o está eliminado allí: %1</translation>
    </message>
    <message>
        <source>room %1 &quot;%2&quot;</source>
        <translation>sala %1 «%2»</translation>
    </message>
    <message>
        <source>its type %1 is now %2.</source>
        <translation>su tipo %1 ahora es %2.</translation>
    </message>
    <message>
        <source>it belongs to &quot;%1&quot;, which knows it by its id.</source>
        <translation>pertenece a «%1», que la conoce por su ID.</translation>
    </message>
    <message>
        <source>its size %1 is now %2.</source>
        <translation>su tamaño %1 ahora es %2.</translation>
    </message>
    <message>
        <source>nobody can be sent to its address &quot;%1&quot;.</source>
        <translation>no se puede enviar a nadie a su dirección «%1».</translation>
    </message>
    <message>
        <source>room %1 &quot;%2&quot; of &quot;%3&quot; has the id %4 here: tell that program.</source>
        <translation>la sala %1 «%2» de «%3» tiene aquí el ID %4: comuníquelo a ese programa.</translation>
    </message>
    <message>
        <source>server %1 &quot;%2&quot;</source>
        <translation>servidor %1 «%2»</translation>
    </message>
    <message>
        <source>Node %1 is another here, at the address %2.</source>
        <translation>El nodo %1 es aquí otro, en la dirección %2.</translation>
    </message>
    <message>
        <source>The database %1 holds no OpenMeetings 2: the table %2 is missing.</source>
        <translation>La base de datos %1 no contiene un OpenMeetings 2: falta la tabla %2.</translation>
    </message>
    <message>
        <source>Name the database that its persistence.xml names.</source>
        <translation>Indique la base de datos que nombra su persistence.xml.</translation>
    </message>
    <message>
        <source>telephone numbers of users</source>
        <translation>números de teléfono de usuarios</translation>
    </message>
    <message>
        <source>postal addresses of users</source>
        <translation>direcciones postales de usuarios</translation>
    </message>
    <message>
        <source>time zones of users</source>
        <translation>zonas horarias de usuarios</translation>
    </message>
    <message>
        <source>numbers of rooms for telephones</source>
        <translation>números de salas para teléfonos</translation>
    </message>
    <message>
        <source>pins of rooms for telephones</source>
        <translation>PIN de salas para teléfonos</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>grabaciones</translation>
    </message>
    <message>
        <source>appointments</source>
        <translation>citas</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>invitaciones</translation>
    </message>
    <message>
        <source>private messages</source>
        <translation>mensajes privados</translation>
    </message>
    <message>
        <source>LDAP configurations</source>
        <translation>configuraciones LDAP</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>This invitation is good from %1 on.</source>
        <translation>Esta invitación es válida a partir del %1.</translation>
    </message>
    <message>
        <source>Come back then.</source>
        <translation>Vuelva entonces.</translation>
    </message>
    <message>
        <source>This invitation was good until %1.</source>
        <translation>Esta invitación era válida hasta el %1.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Pida una nueva.</translation>
    </message>
    <message>
        <source>This invitation was for one guest, who has come already.</source>
        <translation>Esta invitación era para un solo invitado, que ya ha entrado.</translation>
    </message>
    <message>
        <source>This invitation needs a password.</source>
        <translation>Esta invitación necesita una contraseña.</translation>
    </message>
    <message>
        <source>Ask those who invited you for it.</source>
        <translation>Pídala a quien le invitó.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>La contraseña no es correcta.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Compruébela y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Only the room&apos;s owner, moderators and administrators may invite guests.</source>
        <translation>Solo el propietario de la sala, los moderadores y los administradores pueden invitar a alguien.</translation>
    </message>
    <message>
        <source>Only who moderates the room may invite a guest as a moderator.</source>
        <translation>Solo quien modera la sala puede invitar a alguien como moderador.</translation>
    </message>
    <message>
        <source>The period is over already: its end is %1.</source>
        <translation>El periodo ya ha pasado: su final es el %1.</translation>
    </message>
    <message>
        <source>Too many guests came by this invitation.</source>
        <translation>Han entrado demasiados invitados con esta invitación.</translation>
    </message>
    <message>
        <source>Try again in half an hour.</source>
        <translation>Pruebe otra vez en media hora.</translation>
    </message>
</context>
<context>
    <name>Janus</name>
    <message>
        <source>The media server refuses it: %1 (%2).</source>
        <translation>El servidor multimedia lo rechaza: %1 (%2).</translation>
    </message>
    <message>
        <source>Give media.janus_api_secret_file the api_secret of Janus&apos;s janus.jcfg.</source>
        <translation>Dé a media.janus_api_secret_file el api_secret del janus.jcfg de Janus.</translation>
    </message>
    <message>
        <source>Give media.janus_admin_key_file the admin_key of Janus&apos;s janus.plugin.videoroom.jcfg.</source>
        <translation>Dé a media.janus_admin_key_file el admin_key del janus.plugin.videoroom.jcfg de Janus.</translation>
    </message>
    <message>
        <source>The description of what you send cannot be read.</source>
        <translation>No se puede leer la descripción de lo que usted envía.</translation>
    </message>
    <message>
        <source>Here only sound and pictures are sent.</source>
        <translation>Aquí solo se envían sonido e imagen.</translation>
    </message>
</context>
<context>
    <name>Ldap</name>
    <message>
        <source>The connection cannot be set up</source>
        <translation>No se puede preparar la conexión</translation>
    </message>
    <message>
        <source>Check that the server runs and can be reached from here.</source>
        <translation>Compruebe que el servidor está en marcha y que se llega a él desde aquí.</translation>
    </message>
    <message>
        <source>Its certificate must name the host as ldap.servers does, and be signed by an authority of %1.</source>
        <translation>Su certificado debe nombrar el equipo como lo hace ldap.servers y estar firmado por una autoridad de %1.</translation>
    </message>
    <message>
        <source>There is no connection</source>
        <translation>No hay conexión</translation>
    </message>
    <message>
        <source>The server does not start TLS</source>
        <translation>El servidor no inicia TLS</translation>
    </message>
    <message>
        <source>TLS was not agreed on</source>
        <translation>No se acordó TLS</translation>
    </message>
    <message>
        <source>Without a password nobody logs in.</source>
        <translation>Sin contraseña nadie entra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot log in</source>
        <translation>«%1» no puede entrar</translation>
    </message>
    <message>
        <source>The search below &quot;%1&quot; failed</source>
        <translation>La búsqueda por debajo de «%1» falló</translation>
    </message>
    <message>
        <source>The directory of names and passwords cannot be asked at this moment.</source>
        <translation>Ahora no se puede consultar el directorio de nombres y contraseñas.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Pruebe otra vez en un momento.</translation>
    </message>
    <message>
        <source>The login name or the password is wrong.</source>
        <translation>El usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>Compruebe ambos y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Without a name and a password nobody logs in.</source>
        <translation>Sin nombre de usuario y contraseña nadie entra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has logged in, to search.</source>
        <translation>«%1» ha entrado, para buscar.</translation>
    </message>
    <message>
        <source>below &quot;%1&quot; by the filter %2</source>
        <translation>por debajo de «%1» con el filtro %2</translation>
    </message>
    <message>
        <source>%1: nobody was found %2.</source>
        <translation>%1: no se encontró a nadie %2.</translation>
    </message>
    <message>
        <source>%1: more than one entry was found %2, &quot;%3&quot; and &quot;%4&quot; among them: nobody logs in by that.</source>
        <translation>%1: se encontró más de una entrada %2, entre ellas «%3» y «%4»: así no entra nadie.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was found %2.</source>
        <translation>Se encontró «%1» %2.</translation>
    </message>
    <message>
        <source>The password is right.</source>
        <translation>La contraseña es correcta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has logged in: the password is right.</source>
        <translation>«%1» ha entrado: la contraseña es correcta.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; may not read its own entry.</source>
        <translation>%1: «%2» no puede leer su propia entrada.</translation>
    </message>
    <message>
        <source>%1 is connected, by TLS.</source>
        <translation>%1 está conectado, por TLS.</translation>
    </message>
    <message>
        <source>%1 is connected, as configured without TLS.</source>
        <translation>%1 está conectado, sin TLS, según la configuración.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has no usable attribute %3, or it may not be read.</source>
        <translation>%1: «%2» no tiene un atributo %3 utilizable, o no se permite leerlo.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has no attribute %3, or it may not be read.</source>
        <translation>%1: «%2» no tiene el atributo %3, o no se permite leerlo.</translation>
    </message>
    <message>
        <source>Login &quot;%1&quot;, first name &quot;%2&quot;, last name &quot;%3&quot;, mail &quot;%4&quot;, %5 %6.</source>
        <translation>Usuario «%1», nombre «%2», apellidos «%3», correo «%4», %5 %6.</translation>
    </message>
    <message>
        <source>The entry is in no group.</source>
        <translation>La entrada no está en ningún grupo.</translation>
    </message>
    <message>
        <source>Groups: %1.</source>
        <translation>Grupos: %1.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Invitation to the room &quot;%1&quot;</source>
        <translation>Invitación a la sala «%1»</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Hola, %1:</translation>
    </message>
    <message>
        <source>%1 invites you to the room &quot;%2&quot;.</source>
        <translation>%1 le invita a la sala «%2».</translation>
    </message>
    <message>
        <source>You are invited to the room &quot;%1&quot;.</source>
        <translation>Está invitado a la sala «%1».</translation>
    </message>
    <message>
        <source>Open this link in your browser to come in:</source>
        <translation>Abra este enlace en su navegador para entrar:</translation>
    </message>
    <message>
        <source>The link is good from %1 to %2 (%3).</source>
        <translation>El enlace es válido desde el %1 hasta el %2 (%3).</translation>
    </message>
    <message>
        <source>The link is good for one person, once.</source>
        <translation>El enlace es válido una vez, para una persona.</translation>
    </message>
    <message>
        <source>You will be asked for a password, which whoever invites you tells you.</source>
        <translation>Se le pedirá una contraseña. Se la dirá quien le invita.</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lugar: %1</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Recordatorio: %1</translation>
    </message>
    <message>
        <source>This is a reminder of &quot;%1&quot;.</source>
        <translation>Este es un recordatorio de «%1».</translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>Invitación: %1</translation>
    </message>
    <message>
        <source>%1 invites you to &quot;%2&quot;.</source>
        <translation>%1 le invita a «%2».</translation>
    </message>
    <message>
        <source>You are invited to &quot;%1&quot;.</source>
        <translation>Está invitado a «%1».</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambio: %1</translation>
    </message>
    <message>
        <source>%1 has changed &quot;%2&quot;. It is now as follows.</source>
        <translation>%1 ha cambiado «%2». Ahora queda como sigue.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has changed. It is now as follows.</source>
        <translation>«%1» ha cambiado. Ahora queda como sigue.</translation>
    </message>
    <message>
        <source>Cancelled for you: %1</source>
        <translation>Cancelación para usted: %1</translation>
    </message>
    <message>
        <source>%1 has taken back your invitation to &quot;%2&quot;.</source>
        <translation>%1 ha retirado su invitación a «%2».</translation>
    </message>
    <message>
        <source>Your invitation to &quot;%1&quot; was taken back.</source>
        <translation>Se ha retirado su invitación a «%1».</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelación: %1</translation>
    </message>
    <message>
        <source>%1 has cancelled &quot;%2&quot;. It does not take place.</source>
        <translation>%1 ha cancelado «%2». No tendrá lugar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cancelled. It does not take place.</source>
        <translation>«%1» se ha cancelado. No tendrá lugar.</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>cada año</translation>
    </message>
</context>
<context>
    <name>Lobby</name>
    <message>
        <source>A message must have 1 to %1 characters.</source>
        <translation>Un mensaje debe tener de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>The message holds characters that cannot be shown.</source>
        <translation>El mensaje contiene caracteres que no se pueden mostrar.</translation>
    </message>
    <message>
        <source>Write it in one line, without control characters.</source>
        <translation>Escríbalo en una línea, sin caracteres de control.</translation>
    </message>
    <message>
        <source>This account is for programs; it cannot use the lobby.</source>
        <translation>Esta cuenta es para programas; no puede usar el vestíbulo.</translation>
    </message>
    <message>
        <source>You are writing too fast.</source>
        <translation>Escribe demasiado rápido.</translation>
    </message>
    <message>
        <source>Wait a few seconds and send it again.</source>
        <translation>Espere unos segundos y envíelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>&quot;%1&quot; is no time zone.</source>
        <translation>«%1» no es una zona horaria.</translation>
    </message>
    <message>
        <source>Give its name, like Europe/Berlin.</source>
        <translation>Indique su nombre, como Europe/Berlin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a page.</source>
        <translation>«%1» no es la dirección de una página.</translation>
    </message>
    <message>
        <source>Give the address of the page, like https://school.example/openmeetings/.</source>
        <translation>Indique la dirección de la página, como https://school.example/openmeetings/.</translation>
    </message>
    <message>
        <source>The mail server %1 takes no mail: %2</source>
        <translation>El servidor de correo %1 no acepta correos: %2</translation>
    </message>
    <message>
        <source>This node sends no mail.</source>
        <translation>Este nodo no envía correos.</translation>
    </message>
    <message>
        <source>Set mail.server in its configuration, or ask another node.</source>
        <translation>Establezca mail.server en su configuración, o pídaselo a otro nodo.</translation>
    </message>
    <message>
        <source>This node is not in the list of servers.</source>
        <translation>Este nodo no está en la lista de servidores.</translation>
    </message>
    <message>
        <source>Set mail.base_url in its configuration.</source>
        <translation>Establezca mail.base_url en su configuración.</translation>
    </message>
    <message>
        <source>This account has had %1 mails sent within an hour.</source>
        <translation>Esta cuenta ha hecho enviar %1 correos en una hora.</translation>
    </message>
    <message>
        <source>Wait, or raise mail.per_account_and_hour in the configuration.</source>
        <translation>Espere, o suba mail.per_account_and_hour en la configuración.</translation>
    </message>
    <message>
        <source>Test of the mail of Atrium</source>
        <translation>Prueba del correo de Atrium</translation>
    </message>
    <message>
        <source>An administrator had this mail sent to see whether mail arrives. It does.</source>
        <translation>Un administrador ha hecho enviar este correo para ver si los correos llegan. Llegan.</translation>
    </message>
    <message>
        <source>The node was stopped.</source>
        <translation>El nodo se ha detenido.</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>This server has no voice and video.</source>
        <translation>Este servidor no tiene voz ni vídeo.</translation>
    </message>
    <message>
        <source>More people are in the room than can see and hear each other.</source>
        <translation>Hay en la sala más personas de las que pueden verse y oírse entre sí.</translation>
    </message>
    <message>
        <source>The media server does not answer. Voice and video come back by themselves.</source>
        <translation>El servidor multimedia no responde. La voz y el vídeo volverán por sí solos.</translation>
    </message>
    <message>
        <source>Something is offered that is not published.</source>
        <translation>Se ofrece algo que no está publicado.</translation>
    </message>
    <message>
        <source>The other person&apos;s link has this token.</source>
        <translation>El enlace de la otra persona tiene este token.</translation>
    </message>
    <message>
        <source>This room is for sound alone.</source>
        <translation>Esta sala es solo para sonido.</translation>
    </message>
    <message>
        <source>Leave your camera off.</source>
        <translation>Deje su cámara apagada.</translation>
    </message>
    <message>
        <source>No screens are shared in this room.</source>
        <translation>En esta sala no se comparten pantallas.</translation>
    </message>
    <message>
        <source>You may not share your screen here.</source>
        <translation>Usted no puede compartir su pantalla aquí.</translation>
    </message>
    <message>
        <source>Ask a moderator for the right to share.</source>
        <translation>Pida a un moderador el derecho a compartir.</translation>
    </message>
    <message>
        <source>You may not speak here.</source>
        <translation>Usted no puede hablar aquí.</translation>
    </message>
    <message>
        <source>Ask a moderator for the right to speak.</source>
        <translation>Pida a un moderador el derecho a hablar.</translation>
    </message>
    <message>
        <source>This room is not recorded.</source>
        <translation>Esta sala no se graba.</translation>
    </message>
    <message>
        <source>Allow recording in the settings of the room.</source>
        <translation>Permita la grabación en los ajustes de la sala.</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>A message must have 1 to %1 characters.</source>
        <translation>Un mensaje debe tener de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>Write one that is not empty and not longer.</source>
        <translation>Escriba uno que no esté vacío ni sea más largo.</translation>
    </message>
    <message>
        <source>The message holds characters that cannot be shown.</source>
        <translation>El mensaje contiene caracteres que no se pueden mostrar.</translation>
    </message>
    <message>
        <source>Write it without control characters.</source>
        <translation>Escríbalo sin caracteres de control.</translation>
    </message>
    <message>
        <source>%1 of your messages already wait for a moderator.</source>
        <translation>%1 de sus mensajes ya esperan a un moderador.</translation>
    </message>
    <message>
        <source>Send it again when some of them have been decided on.</source>
        <translation>Envíelo de nuevo cuando se haya decidido sobre algunos de ellos.</translation>
    </message>
    <message>
        <source>%1 messages already wait for a moderator.</source>
        <translation>%1 mensajes ya esperan a un moderador.</translation>
    </message>
    <message>
        <source>A private message is for somebody else.</source>
        <translation>Un mensaje privado es para otra persona.</translation>
    </message>
    <message>
        <source>Choose another person.</source>
        <translation>Elija a otra persona.</translation>
    </message>
    <message>
        <source>This message waits no longer.</source>
        <translation>Este mensaje ya no está en espera.</translation>
    </message>
    <message>
        <source>Another moderator has decided on it.</source>
        <translation>Otro moderador ha decidido sobre él.</translation>
    </message>
    <message>
        <source>Everybody raises their own hand.</source>
        <translation>Cada persona levanta su propia mano.</translation>
    </message>
    <message>
        <source>Ask the person to raise it.</source>
        <translation>Pida a la persona que la levante.</translation>
    </message>
    <message>
        <source>What is stored of the poll cannot be read.</source>
        <translation>No se puede leer lo que está guardado de la encuesta.</translation>
    </message>
    <message>
        <source>Ask it anew.</source>
        <translation>Haga la pregunta de nuevo.</translation>
    </message>
    <message>
        <source>The question must have 1 to %1 characters that can be shown.</source>
        <translation>La pregunta debe tener de 1 a %1 caracteres que se puedan mostrar.</translation>
    </message>
    <message>
        <source>Change the question.</source>
        <translation>Cambie la pregunta.</translation>
    </message>
    <message>
        <source>Only a choice has answers of its own, or several of them in a vote.</source>
        <translation>Solo una elección tiene respuestas propias, o varias de ellas en un voto.</translation>
    </message>
    <message>
        <source>Ask for a choice, or leave the answers out.</source>
        <translation>Pida una elección, u omita las respuestas.</translation>
    </message>
    <message>
        <source>A choice needs %1 to %2 answers.</source>
        <translation>Una elección necesita de %1 a %2 respuestas.</translation>
    </message>
    <message>
        <source>Add or remove answers.</source>
        <translation>Añada o quite respuestas.</translation>
    </message>
    <message>
        <source>Each answer must be one line of 1 to %1 characters that can be shown.</source>
        <translation>Cada respuesta debe ser una línea de 1 a %1 caracteres que se puedan mostrar.</translation>
    </message>
    <message>
        <source>Change the answers.</source>
        <translation>Cambie las respuestas.</translation>
    </message>
    <message>
        <source>Two answers are the same.</source>
        <translation>Dos respuestas son iguales.</translation>
    </message>
    <message>
        <source>Change or remove one of them.</source>
        <translation>Cambie o quite una de ellas.</translation>
    </message>
    <message>
        <source>This poll has ended.</source>
        <translation>Esta encuesta ha terminado.</translation>
    </message>
    <message>
        <source>Look at its results.</source>
        <translation>Mire sus resultados.</translation>
    </message>
    <message>
        <source>A vote must name an answer.</source>
        <translation>Un voto debe indicar al menos una respuesta.</translation>
    </message>
    <message>
        <source>A vote must name one answer.</source>
        <translation>Un voto debe indicar una sola respuesta.</translation>
    </message>
    <message>
        <source>Choose from the answers of the poll.</source>
        <translation>Elija entre las respuestas de la encuesta.</translation>
    </message>
    <message>
        <source>The vote names an answer twice, or one that the poll does not have.</source>
        <translation>El voto indica una respuesta dos veces, o una que la encuesta no tiene.</translation>
    </message>
    <message>
        <source>This poll has ended already.</source>
        <translation>Esta encuesta ya ha terminado.</translation>
    </message>
    <message>
        <source>A room has at most %1 polls.</source>
        <translation>Una sala tiene como máximo %1 encuestas.</translation>
    </message>
    <message>
        <source>Remove one that is no longer needed.</source>
        <translation>Quite una que ya no se necesite.</translation>
    </message>
    <message>
        <source>This poll was removed.</source>
        <translation>Esta encuesta se ha quitado.</translation>
    </message>
    <message>
        <source>Look at the list of polls.</source>
        <translation>Mire la lista de encuestas.</translation>
    </message>
    <message>
        <source>You are no longer in this room.</source>
        <translation>Ya no está en esta sala.</translation>
    </message>
    <message>
        <source>Enter the room again.</source>
        <translation>Entre de nuevo en la sala.</translation>
    </message>
    <message>
        <source>This person is no longer in the room.</source>
        <translation>Esta persona ya no está en la sala.</translation>
    </message>
    <message>
        <source>Look at the list of people.</source>
        <translation>Mire la lista de personas.</translation>
    </message>
    <message>
        <source>Only moderators may do this.</source>
        <translation>Solo los moderadores pueden hacer esto.</translation>
    </message>
    <message>
        <source>Ask a moderator, or apply to become one.</source>
        <translation>Pídalo a un moderador, o solicite serlo.</translation>
    </message>
    <message>
        <source>This room waits for a moderator.</source>
        <translation>Esta sala espera a un moderador.</translation>
    </message>
    <message>
        <source>Wait until a moderator has come.</source>
        <translation>Espere hasta que haya llegado un moderador.</translation>
    </message>
    <message>
        <source>This person does not have this right.</source>
        <translation>Esta persona no tiene este permiso.</translation>
    </message>
    <message>
        <source>You have this right already.</source>
        <translation>Usted ya tiene este permiso.</translation>
    </message>
    <message>
        <source>Just use it.</source>
        <translation>Úselo sin más.</translation>
    </message>
    <message>
        <source>You have applied for this right already.</source>
        <translation>Ya ha solicitado este permiso.</translation>
    </message>
    <message>
        <source>Wait for a moderator&apos;s answer.</source>
        <translation>Espere la respuesta de un moderador.</translation>
    </message>
    <message>
        <source>This person has this right already.</source>
        <translation>Esta persona ya tiene este permiso.</translation>
    </message>
    <message>
        <source>This person has not applied for this right, or a moderator has answered already.</source>
        <translation>Esta persona no ha solicitado este permiso, o un moderador ya ha respondido.</translation>
    </message>
    <message>
        <source>Moderators have all rights.</source>
        <translation>Los moderadores tienen todos los permisos.</translation>
    </message>
    <message>
        <source>Take away the right to moderate first.</source>
        <translation>Retire primero el permiso de moderar.</translation>
    </message>
    <message>
        <source>This person is always a moderator of this room.</source>
        <translation>Esta persona es siempre moderador de esta sala.</translation>
    </message>
    <message>
        <source>An administrator can change that in the room&apos;s settings.</source>
        <translation>Un administrador puede cambiarlo en la configuración de la sala.</translation>
    </message>
    <message>
        <source>You are the only moderator.</source>
        <translation>Usted es el único moderador.</translation>
    </message>
    <message>
        <source>Let somebody else moderate first.</source>
        <translation>Deje primero que modere otra persona.</translation>
    </message>
    <message>
        <source>Only the person can open the microphone again.</source>
        <translation>Solo la propia persona puede volver a abrir el micrófono.</translation>
    </message>
    <message>
        <source>Ask them to.</source>
        <translation>Pídaselo.</translation>
    </message>
    <message>
        <source>You may not mute others.</source>
        <translation>No puede silenciar a otras personas.</translation>
    </message>
    <message>
        <source>Ask a moderator, or apply for the right to mute others.</source>
        <translation>Pídalo a un moderador, o solicite el permiso de silenciar a otras personas.</translation>
    </message>
</context>
<context>
    <name>Nodes</name>
    <message>
        <source>Node %1 is already run by another agent (process %2).</source>
        <translation>Otro agente ya lleva el nodo %1 (proceso %2).</translation>
    </message>
    <message>
        <source>Give this agent another node.id, or stop the other one. If it crashed on another machine, its lease ends within %1 s.</source>
        <translation>Dé a este agente otro node.id, o detenga el otro. Si falló en otra máquina, su plazo vence en %1 s.</translation>
    </message>
    <message>
        <source>The deadline must be 0 to %1 s.</source>
        <translation>El tiempo hasta la hora límite debe ser de 0 a %1 s.</translation>
    </message>
    <message>
        <source>%1 still reports: its lease holds.</source>
        <translation>%1 todavía se comunica: su plazo sigue vigente.</translation>
    </message>
    <message>
        <source>Stop it first, or drain it.</source>
        <translation>Deténgalo primero, o vacíelo.</translation>
    </message>
    <message>
        <source>The node did not answer in time.</source>
        <translation>El nodo no respondió a tiempo.</translation>
    </message>
    <message>
        <source>how the load of nodes is counted: capacity or people</source>
        <translation>cómo se cuenta la carga de los nodos: capacity o people</translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>&quot;%1&quot; is not an address.</source>
        <translation>«%1» no es una dirección.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood.</source>
        <translation>«%1» no se entiende.</translation>
    </message>
    <message>
        <source>The form is tcp(Addresses=10.1.1.1;10.1.1.2, Port=5636): commas between options, semicolons between addresses.</source>
        <translation>La forma es tcp(Addresses=10.1.1.1;10.1.1.2, Port=5636): comas entre opciones, puntos y comas entre direcciones.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is spelled %2.</source>
        <translation>La opción «%1» se escribe %2.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is not known. Known are: %2.</source>
        <translation>La opción «%1» no se conoce. Se conocen: %2.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; has no value.</source>
        <translation>La opción «%1» no tiene valor.</translation>
    </message>
    <message>
        <source>%1 must be true or false, not &quot;%2&quot;.</source>
        <translation>%1 debe ser true o false, no «%2».</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 debe ser un número entero de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; is there twice.</source>
        <translation>La opción «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; is spelled tcp.</source>
        <translation>El proveedor «%1» se escribe tcp.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; of OpenJPA does not exist here.</source>
        <translation>El proveedor «%1» de OpenJPA no existe aquí.</translation>
    </message>
    <message>
        <source>Use tcp(Addresses=…), or leave the text empty: the nodes find each other by the database.</source>
        <translation>Use tcp(Addresses=…), o deje el texto vacío: los nodos se encuentran por la base de datos.</translation>
    </message>
    <message>
        <source>The closing parenthesis of &quot;%1&quot; is missing.</source>
        <translation>Falta el paréntesis de cierre de «%1».</translation>
    </message>
    <message>
        <source>The opening parenthesis of &quot;%1&quot; is missing.</source>
        <translation>Falta el paréntesis de apertura de «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; behind the closing parenthesis is too much.</source>
        <translation>Sobra «%1» tras el paréntesis de cierre.</translation>
    </message>
    <message>
        <source>Give host names or IP addresses, IPv6 in brackets, with :port if it is not the usual one.</source>
        <translation>Indique nombres de equipo o direcciones IP, IPv6 entre corchetes, con :puerto si no es el habitual.</translation>
    </message>
</context>
<context>
    <name>Placement</name>
    <message>
        <source>The room %1 is full: %2 of %3 places are taken.</source>
        <translation>La sala %1 está llena: %2 de %3 plazas ocupadas.</translation>
    </message>
    <message>
        <source>Wait until somebody leaves.</source>
        <translation>Espere a que alguien salga.</translation>
    </message>
    <message>
        <source>%1, where the room is open, went silent. If it does not come back within %2 s, the room opens on another node.</source>
        <translation>%1, donde está abierta la sala, ha dejado de comunicarse. Si no vuelve en %2 s, la sala se abre en otro nodo.</translation>
    </message>
    <message>
        <source>You come in as soon as it is clear where.</source>
        <translation>Entrará en cuanto esté claro dónde.</translation>
    </message>
    <message>
        <source>%1, where the room is open, is silent, and no node can tell that it does not serve the room any more. The room opens elsewhere within %2 min at the latest.</source>
        <translation>%1, donde está abierta la sala, está en silencio, y ningún nodo puede confirmar que ya no la atiende. La sala se abre en otro nodo en %2 min como muy tarde.</translation>
    </message>
    <message>
        <source>If that node is certainly off, an administrator may say so: atrium-agent declare-dead --node %1.</source>
        <translation>Si ese nodo está con seguridad apagado, un administrador puede decirlo: atrium-agent declare-dead --node %1.</translation>
    </message>
    <message>
        <source>The room %1 is just being closed or moved.</source>
        <translation>La sala %1 se está cerrando o trasladando.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Pruebe otra vez en un momento.</translation>
    </message>
    <message>
        <source>The node of the room was just removed from the cluster.</source>
        <translation>El nodo de la sala se acaba de quitar del clúster.</translation>
    </message>
    <message>
        <source>The pass to come back with is not valid.</source>
        <translation>El salvoconducto para volver no es válido.</translation>
    </message>
    <message>
        <source>Open the room from the list of rooms.</source>
        <translation>Abra la sala desde la lista de salas.</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>The previews could not be stored: %1.</source>
        <translation>No se pudieron guardar las vistas previas: %1.</translation>
    </message>
    <message>
        <source>The administrator should look at the folder %1.</source>
        <translation>El administrador debería mirar la carpeta %1.</translation>
    </message>
    <message>
        <source>This server is being stopped.</source>
        <translation>Este servidor se está deteniendo.</translation>
    </message>
    <message>
        <source>Making the previews took longer than %1 s.</source>
        <translation>Crear las vistas previas tardó más de %1 s.</translation>
    </message>
    <message>
        <source>The file is damaged, or too complex for previews.</source>
        <translation>El archivo está dañado o es demasiado complejo para las vistas previas.</translation>
    </message>
    <message>
        <source>This server cannot make previews: its sandbox does not start.</source>
        <translation>Este servidor no puede crear vistas previas: su entorno aislado no arranca.</translation>
    </message>
    <message>
        <source>The administrator should look into the log; bubblewrap needs user namespaces.</source>
        <translation>El administrador debería mirar el registro; bubblewrap necesita espacios de nombres de usuario.</translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation>El archivo está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>The picture has more than %1 million pixels.</source>
        <translation>La imagen tiene más de %1 millones de píxeles.</translation>
    </message>
    <message>
        <source>Files of this kind have no previews.</source>
        <translation>Los archivos de este tipo no tienen vista previa.</translation>
    </message>
    <message>
        <source>This server lacks a program that previews of such files need.</source>
        <translation>A este servidor le falta un programa que necesitan las vistas previas de estos archivos.</translation>
    </message>
    <message>
        <source>The administrator should install the package %1.</source>
        <translation>El administrador debería instalar el paquete %1.</translation>
    </message>
    <message>
        <source>The file&apos;s content cannot be read.</source>
        <translation>No se puede leer el contenido del archivo.</translation>
    </message>
</context>
<context>
    <name>Recorder</name>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>No se puede escribir el archivo %1: %2.</translation>
    </message>
    <message>
        <source>No media server can record this room at the moment.</source>
        <translation>Ningún servidor multimedia puede grabar esta sala en este momento.</translation>
    </message>
    <message>
        <source>Recording needs a node with a media server; ask the administrator.</source>
        <translation>Para grabar hace falta un nodo con un servidor multimedia; pregunte al administrador.</translation>
    </message>
    <message>
        <source>The last recording of this room is just ending.</source>
        <translation>La última grabación de esta sala está terminando.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Pruebe otra vez en un momento.</translation>
    </message>
    <message>
        <source>The folder for recordings cannot be used: %1.</source>
        <translation>No se puede usar la carpeta de las grabaciones: %1.</translation>
    </message>
    <message>
        <source>The disk for recordings is full.</source>
        <translation>El disco de las grabaciones está lleno.</translation>
    </message>
    <message>
        <source>Delete what is needed no more, or ask the administrator.</source>
        <translation>Elimine lo que ya no haga falta o pregunte al administrador.</translation>
    </message>
    <message>
        <source>The folder for recordings cannot be written to: %1.</source>
        <translation>No se puede escribir en la carpeta de las grabaciones: %1.</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>For %1 minutes nothing of it went on.</source>
        <translation>Durante %1 minutos no avanzó nada.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo %1: %2.</translation>
    </message>
    <message>
        <source>Look whether the folder &quot;streams&quot; is mounted and may be read.</source>
        <translation>Mire si la carpeta «streams» está montada y admite lectura.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be removed.</source>
        <translation>No se puede eliminar la carpeta %1.</translation>
    </message>
    <message>
        <source>Look whether the folder &quot;streams&quot; is mounted and may be written to.</source>
        <translation>Mire si la carpeta «streams» está montada y admite escritura.</translation>
    </message>
    <message>
        <source>The recording is not in this node&apos;s folder for streams.</source>
        <translation>La grabación no está en la carpeta de flujos de este nodo.</translation>
    </message>
    <message>
        <source>The administrator should check that all nodes share one folder for streams.</source>
        <translation>El administrador debería comprobar que todos los nodos comparten una carpeta de flujos.</translation>
    </message>
    <message>
        <source>Only moderators of the room and who made a recording may delete it.</source>
        <translation>Solo los moderadores de la sala y quien hizo una grabación pueden eliminarla.</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>The room %1 is not open at the moment.</source>
        <translation>La sala %1 no está abierta en este momento.</translation>
    </message>
    <message>
        <source>Look at the list of open rooms.</source>
        <translation>Mire la lista de salas abiertas.</translation>
    </message>
    <message>
        <source>Node %1 was told, but has not confirmed it yet.</source>
        <translation>El nodo %1 recibió la orden, pero aún no la ha confirmado.</translation>
    </message>
    <message>
        <source>The room is on that node already.</source>
        <translation>La sala ya está en ese nodo.</translation>
    </message>
    <message>
        <source>The room is not open on this node any more.</source>
        <translation>La sala ya no está abierta en este nodo.</translation>
    </message>
    <message>
        <source>The node may serve no rooms at the moment.</source>
        <translation>El nodo no puede atender salas en este momento.</translation>
    </message>
    <message>
        <source>The server of this room is full: it has %1 of at most %2 people.</source>
        <translation>El servidor de esta sala está lleno: tiene %1 de %2 personas como máximo.</translation>
    </message>
    <message>
        <source>Wait until somebody leaves, or ask an administrator to move the room or to raise the limit.</source>
        <translation>Espere a que alguien salga, o pida a un administrador que traslade la sala o suba el límite.</translation>
    </message>
    <message>
        <source>The room is on node %1 now.</source>
        <translation>La sala está ahora en el nodo %1.</translation>
    </message>
    <message>
        <source>You may not draw here.</source>
        <translation>Aquí no puede dibujar.</translation>
    </message>
    <message>
        <source>Ask a moderator for the right to draw.</source>
        <translation>Pida a un moderador el permiso de dibujar.</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo %1: %2.</translation>
    </message>
    <message>
        <source>The secret in %1 can be read by everybody on this machine.</source>
        <translation>Cualquiera en esta máquina puede leer el secreto de %1.</translation>
    </message>
    <message>
        <source>Run: chmod 600 %1</source>
        <translation>Ejecute: chmod 600 %1</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>El archivo %1 está vacío.</translation>
    </message>
    <message>
        <source>The file %1 does not hold a cluster key.</source>
        <translation>El archivo %1 no contiene una clave de clúster.</translation>
    </message>
    <message>
        <source>Copy the file from a node that is in the cluster.</source>
        <translation>Copie el archivo de un nodo que esté en el clúster.</translation>
    </message>
    <message>
        <source>The cluster key cannot be written to %1: %2.</source>
        <translation>No se puede escribir la clave del clúster en %1: %2.</translation>
    </message>
    <message>
        <source>There were too many failed logins.</source>
        <translation>Hubo demasiados accesos fallidos.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Pruebe otra vez en %1 s.</translation>
    </message>
    <message>
        <source>Too many people are logging in at this moment.</source>
        <translation>Demasiadas personas están entrando en este momento.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Pruebe otra vez en unos segundos.</translation>
    </message>
    <message>
        <source>A stored password cannot be decrypted with this cluster key.</source>
        <translation>No se puede descifrar una contraseña guardada con esta clave de clúster.</translation>
    </message>
    <message>
        <source>Type the password in again under Servers.</source>
        <translation>Escriba de nuevo la contraseña en «Servidores».</translation>
    </message>
    <message>
        <source>The password is stored in a way that is not known here.</source>
        <translation>La contraseña está guardada de una forma que aquí no se conoce.</translation>
    </message>
</context>
<context>
    <name>ShareLines</name>
    <message>
        <source>all_squash, anonuid, anongid: whatever a node writes belongs to the agent&apos;s user, and root of a node is root of nothing there. no_root_squash would make it so.</source>
        <translation>all_squash, anonuid, anongid: lo que escribe un nodo pertenece al usuario del agente, y el root de un nodo no es root de nada allí. Con no_root_squash lo sería.</translation>
    </message>
    <message>
        <source>softerr, timeo=50, retrans=2: when the file server is away, an upload fails after half a minute, rather than to hold a thread for ever, as hard does. It is safe: a file counts only when it was written to the end, synced and renamed.</source>
        <translation>softerr, timeo=50, retrans=2: si falta el servidor de archivos, una subida falla tras medio minuto, en vez de retener un hilo para siempre como con hard. Es seguro: un archivo solo cuenta cuando se escribió hasta el final, se sincronizó y se renombró.</translation>
    </message>
    <message>
        <source>lookupcache=positive: a file that another node has just stored is found at once.</source>
        <translation>lookupcache=positive: un archivo que otro nodo acaba de guardar se encuentra enseguida.</translation>
    </message>
    <message>
        <source>nosuid, nodev, noexec: what people upload can never be run. _netdev: the network comes first.</source>
        <translation>nosuid, nodev, noexec: lo que se sube nunca se puede ejecutar. _netdev: primero va la red.</translation>
    </message>
    <message>
        <source>sec=sys trusts the network between the nodes; where others reach it, use sec=krb5p on both sides.</source>
        <translation>sec=sys confía en la red entre los nodos; donde otros lleguen a ella, use sec=krb5p en ambos lados.</translation>
    </message>
    <message>
        <source>Then run “exportfs -ra” on the data server and “mount -a” on the other nodes.</source>
        <translation>Después ejecute «exportfs -ra» en el servidor de datos y «mount -a» en los demás nodos.</translation>
    </message>
    <message>
        <source>On the data server make the user: “smbpasswd -a %2”. On the other nodes put the lines username=%2 and password=… into %1, made before by “install -m 0600 /dev/null %1”: it stands in no list of processes then, and root alone can read it.</source>
        <translation>En el servidor de datos cree el usuario: «smbpasswd -a %2». En los demás nodos ponga las líneas username=%2 y password=… en %1, creado antes con «install -m 0600 /dev/null %1»: así no está en ninguna lista de procesos y solo root puede leerlo.</translation>
    </message>
    <message>
        <source>seal, server smb encrypt: nobody on the network reads along. uid, gid: the user and group of the agent on that node.</source>
        <translation>seal, server smb encrypt: nadie en la red lee lo que pasa. uid, gid: usuario y grupo del agente en ese nodo.</translation>
    </message>
    <message>
        <source>Then run “testparm” and “smbcontrol all reload-config” on the data server, and “mount -a” on the other nodes.</source>
        <translation>Después ejecute «testparm» y «smbcontrol all reload-config» en el servidor de datos y «mount -a» en los demás nodos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no node of the cluster and no address.</source>
        <translation>«%1» no es un nodo del clúster ni una dirección.</translation>
    </message>
    <message>
        <source>Name a node as atrium-agent status shows it, or the address of the data server.</source>
        <translation>Nombre un nodo como lo muestra atrium-agent status o la dirección del servidor de datos.</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>What the node wrote is not there: the two have different folders, or one is not mounted.</source>
        <translation>Lo que el nodo escribió no está: los dos tienen carpetas distintas, o una no está montada.</translation>
    </message>
    <message>
        <source>What the node wrote cannot be read: %1.</source>
        <translation>Lo que el nodo escribió no se puede leer: %1.</translation>
    </message>
    <message>
        <source>What is there was not written by the node.</source>
        <translation>Lo que hay no lo escribió el nodo.</translation>
    </message>
    <message>
        <source>What is there was written by a node of the same number in another cluster or folder.</source>
        <translation>Lo que hay lo escribió un nodo con el mismo número en otro clúster u otra carpeta.</translation>
    </message>
    <message>
        <source>What is there is %1 s older than what the node wrote last: this may be a copy of its folder.</source>
        <translation>Lo que hay es %1 s más antiguo que lo último que escribió el nodo: puede ser una copia de su carpeta.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>No se puede crear la carpeta %1: %2.</translation>
    </message>
    <message>
        <source>A file in %1 could not be written: %2.</source>
        <translation>No se pudo escribir un archivo en %1: %2.</translation>
    </message>
    <message>
        <source>What was written in %1 cannot be read: %2.</source>
        <translation>Lo que se escribió en %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>What was written in %1 is not what is read there.</source>
        <translation>Lo que se escribió en %1 no es lo que se lee ahí.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Qt&apos;s driver %1 for this database is not installed.</source>
        <translation>El controlador de Qt %1 para esta base de datos no está instalado.</translation>
    </message>
    <message>
        <source>Install the package that holds it, then start again.</source>
        <translation>Instale el paquete que lo contiene y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>The database %1 cannot be reached: %2</source>
        <translation>No se llega a la base de datos %1: %2</translation>
    </message>
    <message>
        <source>Check that it runs and that section [database] of the configuration is right.</source>
        <translation>Compruebe que está en marcha y que la sección [database] de la configuración es correcta.</translation>
    </message>
    <message>
        <source>A value that must be unique is taken.</source>
        <translation>Un valor que debe ser único ya está en uso.</translation>
    </message>
    <message>
        <source>The database does not answer as it should.</source>
        <translation>La base de datos no responde como debe.</translation>
    </message>
    <message>
        <source>Try again in a moment; the node&apos;s log says more.</source>
        <translation>Pruebe otra vez en un momento; el registro del nodo dice más.</translation>
    </message>
    <message>
        <source>A text holds a NUL character, which cannot be stored.</source>
        <translation>Un texto contiene un carácter NUL, que no se puede guardar.</translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>Se perdió la conexión con la base de datos.</translation>
    </message>
    <message>
        <source>Node %1 is not in the cluster&apos;s commit log.</source>
        <translation>El nodo %1 no está en el registro de commits del clúster.</translation>
    </message>
    <message>
        <source>Another node is changing the database&apos;s schema.</source>
        <translation>Otro nodo está cambiando el esquema de la base de datos.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Pruebe otra vez en un minuto.</translation>
    </message>
    <message>
        <source>The database has schema version %1; this program knows versions up to %2.</source>
        <translation>La base de datos tiene la versión de esquema %1; este programa conoce versiones hasta la %2.</translation>
    </message>
    <message>
        <source>Install the newer version of Atrium on this node. Nothing was changed.</source>
        <translation>Instale la versión más nueva de Atrium en este nodo. No se cambió nada.</translation>
    </message>
    <message>
        <source>This database holds no Atrium cluster yet.</source>
        <translation>Esta base de datos aún no contiene un clúster de Atrium.</translation>
    </message>
    <message>
        <source>Run &quot;atrium-agent init&quot; once on the first node.</source>
        <translation>Ejecute una vez «atrium-agent init» en el primer nodo.</translation>
    </message>
    <message>
        <source>This database already holds an Atrium cluster.</source>
        <translation>Esta base de datos ya contiene un clúster de Atrium.</translation>
    </message>
    <message>
        <source>Use &quot;atrium-agent join&quot; to add this node to it.</source>
        <translation>Use «atrium-agent join» para añadirle este nodo.</translation>
    </message>
    <message>
        <source>There is no such connection; the person may have left.</source>
        <translation>No existe esa conexión; puede que la persona haya salido.</translation>
    </message>
    <message>
        <source>There is no file with id %1.</source>
        <translation>No hay ningún archivo con el ID %1.</translation>
    </message>
    <message>
        <source>There is no node with id %1.</source>
        <translation>No hay ningún nodo con el ID %1.</translation>
    </message>
    <message>
        <source>The node id %1 is taken or was used before.</source>
        <translation>El ID de nodo %1 está en uso o se usó antes.</translation>
    </message>
    <message>
        <source>Choose another id for this node.</source>
        <translation>Elija otro ID para este nodo.</translation>
    </message>
    <message>
        <source>Node %1 is not listed in the cluster.</source>
        <translation>El nodo %1 no está en la lista del clúster.</translation>
    </message>
    <message>
        <source>Add it with &quot;atrium-agent join&quot; or in the console under Servers.</source>
        <translation>Añádalo con «atrium-agent join» o en la consola en «Servidores».</translation>
    </message>
    <message>
        <source>Node %1 was taken over by another agent or removed from the cluster.</source>
        <translation>Otro agente tomó el nodo %1, o se quitó del clúster.</translation>
    </message>
    <message>
        <source>Look under Servers in the console which agent runs it.</source>
        <translation>Mire en la consola en «Servidores» qué agente lo lleva.</translation>
    </message>
    <message>
        <source>Another node claimed the room at the same moment.</source>
        <translation>Otro nodo reclamó la sala en el mismo momento.</translation>
    </message>
    <message>
        <source>The ticket is unknown, used up or too old.</source>
        <translation>El pase es desconocido, está usado o es demasiado antiguo.</translation>
    </message>
    <message>
        <source>The room is no longer open on this node.</source>
        <translation>La sala ya no está abierta en este nodo.</translation>
    </message>
    <message>
        <source>There is no room with id %1.</source>
        <translation>No hay ninguna sala con el ID %1.</translation>
    </message>
    <message>
        <source>It may have been deleted; look at the list of rooms.</source>
        <translation>Puede que se haya eliminado; mire la lista de salas.</translation>
    </message>
    <message>
        <source>The session is unknown or has ended.</source>
        <translation>La sesión es desconocida o ha terminado.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Entre de nuevo.</translation>
    </message>
    <message>
        <source>There is no user with id %1.</source>
        <translation>No hay ningún usuario con el ID %1.</translation>
    </message>
    <message>
        <source>There is no user with this login.</source>
        <translation>No hay ningún usuario con este nombre.</translation>
    </message>
    <message>
        <source>The login name &quot;%1&quot; is taken.</source>
        <translation>El nombre de usuario «%1» ya está en uso.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Another node has taken over the job &quot;%1&quot;.</source>
        <translation>Otro nodo se ha hecho cargo de la tarea «%1».</translation>
    </message>
    <message>
        <source>Node %1 was silent for too long: its rooms were given to other nodes.</source>
        <translation>El nodo %1 estuvo en silencio demasiado tiempo: sus salas pasaron a otros nodos.</translation>
    </message>
    <message>
        <source>The database %1 takes no writes: it is a standby, or set to be read only.</source>
        <translation>La base de datos %1 no admite escrituras: es un servidor en espera o está en solo lectura.</translation>
    </message>
    <message>
        <source>Name the primary too in section [database] of the configuration.</source>
        <translation>Indique también el servidor primario en la sección [database] de la configuración.</translation>
    </message>
    <message>
        <source>The stored whiteboard of the room cannot be read.</source>
        <translation>No se puede leer la pizarra guardada de la sala.</translation>
    </message>
    <message>
        <source>There is no invitation with id %1.</source>
        <translation>No hay ninguna invitación con el ID %1.</translation>
    </message>
    <message>
        <source>This invitation is not known, or it was withdrawn.</source>
        <translation>Esta invitación no se conoce, o se ha revocado.</translation>
    </message>
    <message>
        <source>Check that the link is complete, or ask for a new one.</source>
        <translation>Compruebe que el enlace está completo, o pida una nueva invitación.</translation>
    </message>
    <message>
        <source>The room has %1 invitations already.</source>
        <translation>La sala ya tiene %1 invitaciones.</translation>
    </message>
    <message>
        <source>Withdraw some that nobody needs any more.</source>
        <translation>Revoque algunas que ya nadie necesite.</translation>
    </message>
    <message>
        <source>The room %1 is closed.</source>
        <translation>La sala %1 está cerrada.</translation>
    </message>
    <message>
        <source>Nobody can come in until its owner or an administrator opens it.</source>
        <translation>Nadie puede entrar hasta que la abra su propietario o un administrador.</translation>
    </message>
    <message>
        <source>The room&apos;s owner %1 is no user.</source>
        <translation>El propietario %1 de la sala no es un usuario.</translation>
    </message>
    <message>
        <source>Name a user who has an account.</source>
        <translation>Indique un usuario que tenga cuenta.</translation>
    </message>
    <message>
        <source>The room&apos;s moderator %1 is no user.</source>
        <translation>El moderador %1 de la sala no es un usuario.</translation>
    </message>
    <message>
        <source>Name users who have an account.</source>
        <translation>Indique usuarios que tengan cuenta.</translation>
    </message>
    <message>
        <source>Another room of this type has the external id %1 of &quot;%2&quot;.</source>
        <translation>Otra sala de este tipo tiene el ID externo %1 de «%2».</translation>
    </message>
    <message>
        <source>Use that room, or another external id.</source>
        <translation>Use esa sala, u otro ID externo.</translation>
    </message>
    <message>
        <source>This link is not known, or it was withdrawn.</source>
        <translation>Este enlace no se conoce, o se ha revocado.</translation>
    </message>
    <message>
        <source>Go back to where you found it and follow it anew.</source>
        <translation>Vuelva adonde lo encontró y sígalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot; of &quot;%2&quot;.</source>
        <translation>No hay ningún usuario «%1» de «%2».</translation>
    </message>
    <message>
        <source>There is a user &quot;%1&quot; of &quot;%2&quot; already.</source>
        <translation>Ya hay un usuario «%1» de «%2».</translation>
    </message>
    <message>
        <source>There is no appointment with id %1.</source>
        <translation>No hay ninguna cita con el ID %1.</translation>
    </message>
    <message>
        <source>The appointment&apos;s member %1 is no user.</source>
        <translation>El participante %1 de la cita no es un usuario.</translation>
    </message>
    <message>
        <source>Name users who have an account, or people by name and mail address.</source>
        <translation>Indique usuarios que tengan cuenta, o personas por su nombre y dirección de correo.</translation>
    </message>
    <message>
        <source>There is a group &quot;%1&quot; already.</source>
        <translation>Ya hay un grupo «%1».</translation>
    </message>
    <message>
        <source>Use that one, or choose another name.</source>
        <translation>Use ese, o elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no group with id %1.</source>
        <translation>No hay ningún grupo con el ID %1.</translation>
    </message>
    <message>
        <source>It may have been deleted; look at the list of groups.</source>
        <translation>Puede que se haya eliminado; mire la lista de grupos.</translation>
    </message>
    <message>
        <source>User %1 is not in the group with id %2.</source>
        <translation>El usuario %1 no está en el grupo con el ID %2.</translation>
    </message>
    <message>
        <source>The room is one of the group&apos;s rooms already.</source>
        <translation>La sala ya es una de las salas del grupo.</translation>
    </message>
    <message>
        <source>Room %1 is no room of the group with id %2.</source>
        <translation>La sala %1 no es una sala del grupo con el ID %2.</translation>
    </message>
    <message>
        <source>Another node has taken over sending mail %1.</source>
        <translation>Otro nodo se ha hecho cargo de enviar el correo %1.</translation>
    </message>
    <message>
        <source>There is no mail with id %1.</source>
        <translation>No hay ningún correo con el ID %1.</translation>
    </message>
    <message>
        <source>Mail %1 was sent; what it said is not kept.</source>
        <translation>El correo %1 se envió; su contenido no se conserva.</translation>
    </message>
    <message>
        <source>Mail %1 is being sent.</source>
        <translation>El correo %1 se está enviando.</translation>
    </message>
    <message>
        <source>This is the last administrator of the cluster.</source>
        <translation>Este es el último administrador del clúster.</translation>
    </message>
    <message>
        <source>Make another user an administrator first.</source>
        <translation>Haga primero administrador a otro usuario.</translation>
    </message>
    <message>
        <source>Another node makes the preview of this file by now.</source>
        <translation>Ahora otro nodo prepara la vista previa de este archivo.</translation>
    </message>
    <message>
        <source>There is no upload with id %1, or no longer.</source>
        <translation>No hay ninguna subida con el ID %1, o ya no existe.</translation>
    </message>
    <message>
        <source>Begin to send the file anew.</source>
        <translation>Empiece a enviar el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The file is here already.</source>
        <translation>El archivo ya está aquí.</translation>
    </message>
    <message>
        <source>%1 bytes of the file are here, not %2.</source>
        <translation>Del archivo han llegado %1 bytes, no %2.</translation>
    </message>
    <message>
        <source>Ask for the offset and go on from there.</source>
        <translation>Pida el offset y siga desde ahí.</translation>
    </message>
    <message>
        <source>Another request is writing this file.</source>
        <translation>Otra petición está escribiendo este archivo.</translation>
    </message>
    <message>
        <source>Ask for the offset in some seconds and go on from there.</source>
        <translation>Pida el offset dentro de unos segundos y siga desde ahí.</translation>
    </message>
    <message>
        <source>The upload was ended, or another request goes on with it.</source>
        <translation>La subida se dio por terminada, o la continúa otra petición.</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema could not be done: %2</source>
        <translation>No se pudo hacer el paso %1 del esquema de la base de datos: %2</translation>
    </message>
    <message>
        <source>The lines above say what the database answered. A transaction that lasts, a backup for instance, keeps the step from being done: start again when it is over.</source>
        <translation>Las líneas anteriores dicen lo que respondió la base de datos. Una transacción que dura, por ejemplo una copia de seguridad, impide el paso: inicie otra vez cuando haya terminado.</translation>
    </message>
    <message>
        <source>The database needs programs that know its schema version %1; this program knows versions up to %2.</source>
        <translation>La base de datos necesita programas que conozcan su versión de esquema %1; este programa conoce versiones hasta la %2.</translation>
    </message>
    <message>
        <source>Install a newer version of Atrium on this node. Nothing was changed.</source>
        <translation>Instale una versión más nueva de Atrium en este nodo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Install Atrium %1 or newer on this node. Nothing was changed.</source>
        <translation>Instale Atrium %1 o una versión más nueva en este nodo. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no such session, or it has ended.</source>
        <translation>No existe esa sesión, o ha terminado.</translation>
    </message>
    <message>
        <source>The token is unknown, was revoked, or its time is over.</source>
        <translation>El token es desconocido, se ha revocado o ha caducado.</translation>
    </message>
    <message>
        <source>Make a new one.</source>
        <translation>Cree uno nuevo.</translation>
    </message>
    <message>
        <source>There is no such token.</source>
        <translation>No existe ese token.</translation>
    </message>
    <message>
        <source>There is no recording with id %1.</source>
        <translation>No hay ninguna grabación con el ID %1.</translation>
    </message>
    <message>
        <source>The recording has no such part, or not yet.</source>
        <translation>La grabación no tiene esa parte, o todavía no.</translation>
    </message>
    <message>
        <source>This is still being recorded.</source>
        <translation>Esto todavía se está grabando.</translation>
    </message>
    <message>
        <source>Stop the recording first.</source>
        <translation>Detenga primero la grabación.</translation>
    </message>
    <message>
        <source>Another node has this recording by now, or it was deleted.</source>
        <translation>Ahora otro nodo tiene esta grabación, o se eliminó.</translation>
    </message>
    <message>
        <source>This room is being recorded already.</source>
        <translation>Esta sala ya se está grabando.</translation>
    </message>
    <message>
        <source>It was begun %1 times, and each time the node ended in the midst of it.</source>
        <translation>La conversión se empezó %1 veces, y cada vez el nodo terminó antes de acabarla.</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo %1: %2.</translation>
    </message>
    <message>
        <source>The file %1 holds no private key, RSA or EC, without a passphrase.</source>
        <translation>El archivo %1 no contiene una clave privada, RSA o EC, sin frase de contraseña.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM form.</source>
        <translation>El archivo %1 no contiene un certificado en formato PEM.</translation>
    </message>
    <message>
        <source>The certificate in %1 has expired on %2.</source>
        <translation>El certificado de %1 caducó el %2.</translation>
    </message>
    <message>
        <source>Put a new one there.</source>
        <translation>Ponga ahí uno nuevo.</translation>
    </message>
    <message>
        <source>The certificate in %1 is not valid before %2.</source>
        <translation>El certificado de %1 no es válido antes del %2.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock.</source>
        <translation>Compruebe el reloj de esta máquina.</translation>
    </message>
    <message>
        <source>The key in %1 does not belong to the certificate.</source>
        <translation>La clave de %1 no corresponde al certificado.</translation>
    </message>
</context>
<context>
    <name>TrustedProxies</name>
    <message>
        <source>&quot;%1&quot; is neither an IP address nor a network of such.</source>
        <translation>«%1» no es una dirección IP ni una red de direcciones IP.</translation>
    </message>
</context>
</TS>
