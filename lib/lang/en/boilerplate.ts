import type { BoilerplateTables } from '../boilerplate.ts';
import { wording } from '../wording.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** The agencies and picture desks that credits name; the members' lists of MINDS International and CEPIC. */
const AGENCY =
  'AP|AFP|PA|EPA|EFE|DPA|ANSA|TASS|ANP|Reuters|Getty|Alamy|Shutterstock|iStock|iStockphoto|Bloomberg|Xinhua|WENN|SWNS|Rex|Splash|Corbis|Unsplash|Pixabay|Pexels|Wikimedia|Flickr|Thinkstock|Adobe Stock|Depositphotos|Dreamstime|Newscom|Imago|Zuma|NurPhoto|Anadolu|LaPresse|Press Association|Associated Press|Agence France-Presse';

export const boilerplate: BoilerplateTables = {
  /**
   * Sources: names and descriptions in Material Symbols, Font Awesome and IBM Carbon, and the WAI
   * tutorial on images ("describe the function, not the drawing"), whose advice is often not taken.
   */
  icons: {
    frame:
      /\b(?:an?|the) (?:small |simple )?icon (?:of|for|representing|that (?:represents|resembles|shows|is used)|indicating|displaying|showing|depicting|denoting|used to|which)\b|\bicons? (?:of|representing|showing|depicting|displaying|denoting) (?:an?|the|\d+)\b/i,
    pictured: set(`
      account alert ampersand app application arrow arrowhead asterisk avatar back badge bag ball bar
      basket battery bell bin block bluetooth bolt book bookmark box bracket briefcase brush bubble bulb burger
      button calculator calendar camera cancel car card caret cart chain chart chat check checkbox
      checkmark chevron circle clip clipboard clock close cloud code cog collapse column comment
      compass component contact copy corner cross crosshair cup cursor dash dashboard diamond dialog
      disc disk document dollar door dot download drop dropdown dustbin ear edit ellipse ellipsis email
      envelope expand exclamation explanation external eye eyelash eyelid eyelashes face facebook
      favourite favorite feed file film filter finger fingerprint flag flame folder forward frame
      fullscreen funnel gear gift github globe google graph grid hamburger hand handset handle hash
      hashtag head headphones headset heart help home hourglass house human image inbox info information
      instagram interface key keyboard label laptop leaf letter lens lever lightbulb lightning like line
      link linkedin list location lock login loading spinner logo logout loudspeaker magnifier magnifying glass
      mail map mark megaphone menu message messenger microphone minus mobile monitor moon mouth mute
      navigation newspaper next note notebook notice notification open padlock page paper paperclip paperplane
      pause pen pencil people person phone picture pie pin pinterest plane play player plug plus pointer
      podcast pointing pound previous print printer profile puzzle question quotation quote radio rating receiver reddit
      rectangle refresh reload reply ribbon rocket rss satellite save screen search send settings shape
      share shield ship shopping shoulder sign signal silhouette skype slash slider smartphone smiley
      snapchat speaker speech speedometer square star stopwatch success suitcase sun swap symbol tab
      table tablet tag target telegram telephone television threads thumb thumbs thumbtack tick ticket
      tiktok time timer toggle tool traffic trash triangle trophy truck tumblr tv tweet twitter umbrella
      unlock upload user video view visibility volume wallet warning watch wave webcam website whatsapp
      wheel wifi window wrench x youtube zoom caret functioning breaking duration timeout spinner envelope
    `),
    others: set(`
      a an the of for in on with within inside under over above below behind across through at to from
      and or it its itself that which is used by as into out up down left right top bottom upward upwards
      downward downwards leftward rightward forwards backwards horizontal vertical diagonal horizontally
      vertically diagonally pointing facing curved rounded round circular square centred centered
      small large big little tiny thin thick bold short long blank empty filled solid hollow outlined
      dotted crossed folded open closed opened upper lower desk digital physical mathematical decentered decentred
      black white red green blue grey gray yellow orange purple pink dark light greyed lined coloured
      colored two three four one five six single double multiple several 2 3 4 5 6 another other
      traditional classic stylised stylized simplified generic standard official f g in y t p
      representing representation depicting showing displaying displays indicating indicates indicate
      denoting denotes resembling resembles resemble symbolising symbolizing signifying used using stopping
      interact interacting interactions interaction interactive collapse collapsed collapsing dismiss
      dismissing function functionality action where user users public not no is their item items
      shaped shape's icon icons's opening closing outline background foreground facing sound media social
      web online content page pages new current stack pile pair set row group lines's dots's user's
      idea called
    `),
    telling: set(`
      was were has have had said says told will would could may might must should been became become
      died who whose whom he she they his her we i you never still yesterday today ago century generation
      music fashion cinema football rock pop gay cultural feminist national
    `),
  },

  /**
   * Sources: the furniture of English-language news sites as their own style guides and templates
   * name it (BBC GEL, Guardian Source, WordPress and Drupal news themes); written for this project.
   *
   * `À-ɏ` are the accented letters of the Latin script (Unicode blocks Latin-1 Supplement to Latin
   * Extended-B): a pattern with `\p{L}` in it takes a browser up to 15 ms before its first use. Where
   * case does not count, even these do, and the pattern says what there may not be.
   */
  lines: {
    credit: [
      wording(
        {
          opens:
            'photo,photos,photograph,photographs,photography,photographys,picture,pictures,pic,pics,image,images,video,videos,illustration,illustrations,graphic,graphics,credit,credits',
        },
        /^[([]?(?!credits? from|.{0,110}\bhere\W{0,2}$)(?:photo(?:graph|graphy)?|picture|pic|image|video|illustration|graphic|credit|photo credit|image credit|picture credit|photo illustration)s?(?: (?:by|courtesy|courtesy of|via|from|credit)| ?[:/©|-]|: ?©)(?: |\b).{1,90}$/i,
      ),
      wording(
        { has: '©,(c),ⓒ' },
        new RegExp(`^[([]?(?:©|\\(c\\)|ⓒ) ?.{0,50}\\b(?:${AGENCY})\\b.{0,40}$`, 'i'),
      ),
      wording(
        { has: AGENCY.replaceAll('|', ',') },
        new RegExp(
          `^[([]?(?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’-]{0,20} ){0,4}(?:(?:for|via|/|\\||-|–|—) ?)?(?:${AGENCY})(?: (?:Images|News|Photo|Photos|Entertainment|Sport|Stock Photo|Connect))?(?: ?(?:via|/|\\||,|-) ?[A-Za-zÀ-ɏ ]{2,30})?[)\\]]?\\.?$`,
        ),
      ),
      wording(
        { opens: 'courtesy,handout,file photo,stock image,stock photo' },
        /^(?:courtesy|courtesy of|handout|file photo|stock image|stock photo)\b.{0,60}$/i,
      ),
    ],
    'read-more': [
      wording(
        { opens: 'don t,dont miss,read more,related', has: '[' },
        /^(?:don[’']?t miss|read more|related)\b[^[\]]{3,200}\[[A-Z]{4,12}\]/i,
      ),
      wording(
        {
          opens:
            'read more,see more,find out,discover more,learn more,watch more,listen more,get more,view more,show more',
        },
        /^(?:\W{0,3})(?:read|see|find out|discover|learn|watch|listen|get|view|show) more\b.{0,20}$/i,
      ),
      wording(
        {
          opens:
            'read,also read,also on,see,more,related,watch,listen,don t,dont miss,in case,icymi,background,recommended,explained,analysis',
          has: ':,>,»,|, -, –, —',
        },
        /^(?:\W{0,5})(?:read more|read also|also read|read next|read this|read now|read|see more|see also|see|more|more on this|more from|more about|related|related article|related articles|related story|related stories|related content|related coverage|watch|watch live|listen|also on [^,:;!?]{2,30}|don'?t miss|in case you missed it|icymi|background|recommended|explained|analysis)(?: ?[:>»|]| [-–—]) ?.{2,220}$/i,
      ),
      wording(
        { opens: 'on', has: '.com' },
        /^(?:\W{0,5})on [^\s.]{2,30}\.com(?: ?[:>»|]| [-–—]) ?.{2,220}$/i,
      ),
      wording(
        { opens: 'read also,read next,read the,see also,see next,see the' },
        /^(?:\W{0,3})(?:read|see) (?:also|next|the full (?:story|article|report|statement|interview))\b.{0,160}$/i,
      ),
      wording(
        {
          opens:
            'also on,for more,more on,more from,more about,click here,tap here,click to,tap to,watch more,read the,continue reading,keep reading,view all,see all,load more,show more,scroll down,scroll on,scroll through,swipe',
        },
        /^(?:also on|for more on|more on|more from|more about|click here|tap here|click to|tap to|watch more|read the full|continue reading|keep reading|view all|see all|load more|show more|scroll (?:down|on|through)|swipe)\b.{0,150}$/i,
      ),
      wording({ opens: 'for the', has: 'for the latest' }, /^for the latest\b.{0,150}$/i),
      wording(
        {
          opens:
            'you may,you might,this may,this might,may be,might be,recommended,related,most read,most popular,most viewed,most shared,most news,most stories,most videos,most headlines,more,latest,recent,popular,top,trending,breaking,other,featured,editor s,editors picks,editors choice,what to,read next,up next,check out,don t,dont miss,in this,in pictures,around the,from around,elsewhere on,promoted stories,sponsored,from our,table of,keep reading,further reading,back to,return to,skip to',
          longest: 60,
        },
        /^(?:you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|(?:this )?(?:might|may) be interesting to you|recommended(?: (?:for you|articles|stories|reading))?|related(?: (?:articles?|stor(?:y|ies)|news|posts?|content|topics?|links?|reading|coverage|videos?|reviews?))?|(?:most|more) (?:read|popular|viewed|shared|news|stories|videos|headlines)|(?:more|latest|recent|popular|top|trending|breaking|other|featured) (?:\S{2,20} )?(?:news|stories|articles|posts|videos|headlines|coverage)|popular (?:this week|now|today)|trending(?: now)?|editor'?s[’']? (?:picks|choice)|what to read next|read next|up next|check out next|don[’']?t miss|in this (?:article|story)|in pictures|more on this(?: story)?|around the web|from around the web|elsewhere on the web|promoted stories|sponsored (?:content|links|stories)|from our partners|table of contents|keep reading|further reading|(?:back|return) to top|< back to top|skip to (?:content|main content))(?: ?\W{0,5})$/i,
      ),
    ],
    share: [
      wording(
        {
          opens:
            'share,tweet,pin,email,e mail,print,save,copy,link,follow,like,whatsapp,facebook,twitter,x,linkedin,reddit,pinterest,telegram,flipboard,messenger,bookmark,comment,comments,subscribe,instagram,youtube,tiktok,snapchat,threads,bluesky,mastodon,rss',
          only: 'share,tweet,pin,email,e,mail,print,save,copy,link,follow,us,like,whatsapp,facebook,twitter,x,linkedin,reddit,pinterest,telegram,flipboard,messenger,bookmark,comment,comments,subscribe,instagram,youtube,tiktok,snapchat,threads,bluesky,mastodon,rss,on,via,this,article,story,page,and,by,with,friend,friends,your,a,the',
        },
        /^\w[\w-]*(?:[ ,|/·•]{1,3}\w[\w-]*){0,30}[.!]?$/,
      ),
      wording(
        { opens: 'like this,like what,enjoy this,enjoy the,enjoyed this,enjoyed the' },
        /^(?:like (?:this|what you)|enjoy(?:ed)? (?:this|the)) (?:story|article|post|read|reading)\b.{0,60}$/i,
      ),
      wording(
        { opens: 'follow,like,find,join' },
        /^(?:follow|like|find|join) (?:us|me|him|her|them|[^\s,.:]{2,31}(?: [^\s,.:]{2,21})?) (?:on|in|at) (?:(?:our|the) )?(?:facebook|twitter|instagram|x|linkedin|youtube|tiktok|telegram|whatsapp|google news|flipboard|threads|bluesky|social)\b.{0,120}$/i,
      ),
      wording(
        { opens: 'view,email,follow,contact,get author', longest: 50 },
        /^(?:(?:view|email|follow|contact) (?:the )?(?:author|archive)(?: archive)?(?: on \w{1,12})?|follow on (?:twitter|x|instagram|facebook)|get author rss feed)$/i,
      ),
    ],
    newsletter: [
      wording(
        { opens: 'sign up,signing up,subscribe,register,join' },
        /^(?:\W{0,3})(?:sign(?:ing)? up|subscribe|register|join)\b.{0,60}\b(?:newsletters?|emails?|updates|alerts?|inbox|bulletin|briefing|mailing list|whatsapp|today|free|here|now|channel|youtube|podcast|community|forums?|for more)\b.{0,160}$/i,
      ),
      wording(
        { has: 'inbox,mailbox,letterbox' },
        /^.{0,140}\b(?:to|in|into|reach|meet|through) (?:your|my) (?:inbox|mailbox|letterbox)\b.{0,160}$/i,
      ),
      wording(
        { has: 'newsletter,mailing list,email alerts' },
        /^(?:.{0,140}\b(?:sign up|subscribe|register)\b[^.]{0,60}\b(?:newsletters?|mailing list|email alerts)\b|.{0,60}\b(?:newsletters?)\b.{0,60}\b(?:sign up|subscribe|delivered|click here)\b.{0,100}$)/i,
      ),
      wording(
        {
          opens:
            'get the,get our,get breaking,download the,download our,try the,try our,click here',
        },
        /^(?:(?:get|download|try) (?:the|our) (?:free )?(?:[^,.:;!?]{1,30} )?(?:app|newsletter)\b.{0,80}|(?:click here to get the|download the|get the latest|get breaking|get our)\b.{0,40}\b(?:app|news|newsletter|updates|alerts)\b.{0,120})$/i,
      ),
      wording(
        {
          opens:
            'sign up,subscribe,sign in,log in,register,learn more,find out,breaking news,become a,already a,support,donate to,start your,try your',
        },
        /^(?:sign up|subscribe|sign in|log in|register|subscribe now|sign up now|learn more|find out more|breaking news emails|become a member|already a subscriber\?.{0,30}|(?:support|donate to) (?:our|independent|us)\b.{0,100}|(?:start|try) your (?:free )?(?:trial|subscription)\b.{0,80})$/i,
      ),
    ],
    advertisement: [
      wording(
        {
          opens:
            'ad,ads,advert,adverts,advertisement,advertisements,advertising,sponsored,promoted,sponsor,paid content,paid post,article continues,story continues,content continues,continue reading,scroll to,scroll down,remove ads,report this,why am',
          longest: 80,
        },
        /^(?:\W{0,3})(?:ads?|adverts?|advertisements?|advertising|sponsored|promoted|sponsor(?:ed)? (?:content|message|links?)|paid (?:content|post)|(?:article|story|content) continues (?:below|after)(?: (?:this |the )?(?:ad|advert|advertisement|advertising))?|continue reading below|scroll (?:down )?to continue(?: (?:with|reading)(?: (?:content|article))?)?|(?:advertisement )?(?:- )?scroll to continue|remove ads|report this ad|why am i seeing this\??)(?:\W{0,3})$/i,
      ),
      wording(
        { has: 'affiliate,commission,compensation' },
        /\b(?:affiliate (?:links?|commissions?)|may (?:earn|receive|get) (?:an? )?(?:\(?\w{1,20}\)? )?(?:\w{1,20} )?(?:commission|compensation))\b/i,
      ),
    ],
    consent: [
      wording(
        { has: 'cookies' },
        /^.{0,120}\b(?:we|this (?:site|website|page)|our (?:site|website|partners))\b.{0,40}\b(?:uses?|stores?|set) cookies\b.{0,300}$/i,
      ),
      wording(
        { opens: 'accept,reject,manage,allow,cookie,privacy', longest: 40 },
        /^(?:(?:accept|reject|manage|allow)(?: all)?(?: (?:cookies|preferences|settings|choices|consent))?|(?:cookie|privacy) (?:policy|notice|settings|preferences|choices|statement)\.?)$/i,
      ),
      wording(
        {
          opens:
            'by continuing,by clicking,by signing,by using,by submitting,by subscribing,by entering,by providing',
        },
        /^by (?:continuing|clicking|signing|using|submitting|subscribing|entering|providing)\b.{0,120}\b(?:agree|accept|consent|terms|privacy|cookies)\b.{0,200}$/i,
      ),
      wording({ opens: 'this site' }, /^(?:this site is protected by recaptcha)\b.{0,120}$/i),
    ],
    comments: [
      wording(
        { has: 'comment,repl,responses,conversation,discussion', longest: 80 },
        /^(?:\W{0,2})(?:\d{1,6} |view |show |read |see |leave |add |post |write |join |no )?(?:all |the |a |your )?(?:\d{1,6} )?(?:comments?|replies|responses|conversation|discussion|reply)(?: ?\(?\d{0,6}\)?)?(?: (?:closed|on this (?:story|article)|are closed|below|policy|guidelines))?\W{0,2}$/i,
      ),
      wording(
        {
          opens:
            'have your,tell us,what do,let us,join the,leave a,comment are,comment have,comments are,comments have,please log,please login,you must',
        },
        /^(?:have your say|tell us what you think|what do you think\?|let us know (?:what you think |your thoughts )?in the comments|join the (?:conversation|discussion|debate)|leave a (?:comment|reply)|comments? (?:are|have been) closed|please log ?in to comment|you must be logged in)\b.{0,120}$/i,
      ),
      wording(
        { has: 'in the comment,commenting below' },
        /^.{0,60}\b(?:in the comments?(?: section)?(?: below)?|commenting below)\b.{0,60}$/i,
      ),
      wording(
        { opens: 'do you,got a,got any,have a,have any' },
        /^(?:do you have|got|have) (?:a|any) (?:story|news|tip|news tip|stories|views)\b.{0,160}$/i,
      ),
      wording(
        { opens: 'contact,email,e mail,reach,write to,send', has: '@' },
        /^(?:contact|email|e-mail|reach|write to|send)\b[^@]{0,100}@/i,
      ),
    ],
    tags: [
      wording(
        {
          opens:
            'tag,tags,topic,topics,filed under,filed in,filed to,categories,category,keyword,keywords,posted in,more on,more about,related topics,label,labels,in this,companies mentioned',
        },
        /^(?:tags?|topics?|filed under|filed in|filed to|categories|category|keywords?|posted in|more (?:on|about) these topics|related topics|labels?|in this story|companies mentioned)(?: ?: ?| ?\||$).{0,200}$/i,
      ),
    ],
    author: [
      wording(
        {
          opens:
            'about the,author bio,meet the,who curated,written by,reviewed by,fact checked,factchecked by,edited by,medically reviewed,our expert,our experts',
          longest: 40,
        },
        /^(?:about the (?:author|writer|reporter)s?|author bio|meet the (?:author|team)|who curated this article\?|written by|reviewed by|fact[- ]checked by|edited by|medically reviewed by|our experts?)\W{0,2}$/i,
      ),
      wording(
        {
          has: 'reporter,editor,writer,correspondent,journalist,columnist,contributor,producer,blogger,author,freelancer',
        },
        /^[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’-]{1,20}(?: [A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’-]{1,20}){1,3} is (?:an?|the|our) (?:[A-Za-zÀ-ɏ\d'’,&-]{1,20} ){0,6}(?:reporter|editor|writer|correspondent|journalist|columnist|contributor|producer|blogger|author|freelancer)\b/,
      ),
      wording(
        { has: ' covers , writes about , reports on , writes for ' },
        /^[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’-]{1,20}(?: [A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’-]{1,20}){0,3} (?:covers|writes about|reports on|writes for) /,
      ),
      wording(
        { opens: 'follow,reach,contact,email,tweet,call' },
        /^(?:[Ff]ollow|[Rr]each|[Cc]ontact|[Ee]mail|[Tt]weet|[Cc]all) (?:him|her|them|the reporters?|the writers?|the author|[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’-]{1,20}(?: [A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’-]{1,20}){0,2})\b.{0,20}\b(?:on|at|via)\b.{0,120}$/,
      ),
      wording(
        { has: '@,twitter.com/', longest: 90 },
        /^(?:@[\w]{2,20}|[\w.+-]{2,40}@[\w.-]{3,40}|(?:https?:\/\/)?(?:www\.)?twitter\.com\/\w{2,20})$/,
      ),
    ],
    agency: [
      wording(
        {
          opens: 'additional,reporting,report,writing,edited,editing,compiled,written,produced',
          has: ' by ',
        },
        /^[([]?(?:additional )?(?:reporting|report|writing|edited|editing|compiled|written|produced)(?: and (?:writing|editing|reporting))? by .{3,260}$/i,
      ),
      wording(
        { has: 'contributed' },
        /^[([]?.{3,220}\b(?:contributed (?:to this|reporting|research|to the)|contributed reporting)\b.{0,120}$/i,
      ),
      wording(
        {
          opens:
            'source,sources,via,originally published,this article,this story,this post,this piece',
        },
        /^(?:(?:source|sources|via):|via|originally published (?:by|on|in|at)|this (?:article|story|post|piece) (?:was|has been|originally|first)\b.{0,20}\b(?:published|appeared|republished|updated))(?: |$).{0,100}$/i,
      ),
      wording(
        {
          opens:
            'citation,citations,correction,corrections,editor,editors,note to,disclosure,disclosures',
          has: ':',
        },
        /^(?:citation|correction|editor[’']?s note|note to (?:readers|editors)|disclosure)s?: .{3,400}$/i,
      ),
      wording({ has: ' has a disclosure policy.' }, /^[^,.:;]{2,30} has a disclosure policy\.$/i),
    ],
    copyright: [
      wording({ has: '©,ⓒ' }, /^[^©ⓒ]{0,40}[©ⓒ] ?(?:@ ?)?(?:\d{4}|by|[A-ZÀ-ÞĀ-ɏ])/),
      wording({ has: '(c),(C)' }, /^[^(]{0,40}\([cC]\) ?(?:\d{4}|by|[A-ZÀ-ÞĀ-ɏ])/),
      wording(
        { opens: 'copyright' },
        /^(?:[Cc]opyright|COPYRIGHT) (?:@ ?|©)?(?:\d{4}|[Bb]y|of|[Tt]he) .{0,260}$/,
      ),
      wording(
        { has: 'all rights,may not be ,subject to copyright' },
        /\ball rights reserved\b|\bmay not be (?:published|reproduced|republished)\b|\bthis (?:document|material|article) is subject to copyright\b/i,
      ),
      wording(
        { has: 'trademark' },
        /^\w[^,:;!?()]{1,40}(?: ?\(ticker: ?\w+\))? (?:is a )?(?:registered )?trademarks? of\b.{0,120}$/i,
      ),
    ],
    player: [
      wording(
        {
          opens:
            '0,media playback,your browser,this video,video,videos,audio player,loading,please enable,please turn,enable javascript,javascript is,play,pause,mute,unmute,replay,now playing,watch now,watch live,watch the,watch video,listen,min listen,mins listen,minute listen,minutes listen,autoplay,fullscreen,full screen,enlarge,open,close,view,see,show,hide,caption,image,toggle caption,next,previous,prev,slide,up next,live,expand,collapse,zoom,gallery,slideshow,photo,photos',
          longest: 60,
        },
        /^(?:media playback is (?:unsupported|not supported)|your browser does not support|this video (?:can not|cannot|is not)|video player|audio player|loading(?: (?:content|paragraph|video|player|comments|more))?|please (?:enable|turn on) javascript|enable javascript|javascript is|play(?: video| audio| all)?|pause|mute|unmute|replay|now playing|watch (?:now|live|the video|video)|listen (?:now|to (?:this )?article|live)|listen|(?:\d{1,2} )?min(?:ute)?s? listen|autoplay|fullscreen|full screen|enlarge(?: image)?|(?:open|close|view|see|show|hide)(?: (?:image|images|photo|photos|picture|gallery|caption|full ?screen|slideshow|in gallery|larger image|modal|more|all))?|caption|image caption|hide caption|toggle caption|next|previous|prev|slide|up next|live|0:00|expand|collapse|zoom|gallery|slideshow|photos?|videos?|image \d{1,3} of(?: ?\/)? ?\d{1,3}|\d{1,3} ?(?:of|\/) ?\d{1,3}|view \d{1,3} (?:images|photos|pictures))\b ?\W{0,3}$/i,
      ),
      wording(
        { opens: 'media playback,your browser,please enable' },
        /^(?:media playback is (?:unsupported|not supported)|your browser does not support|please enable javascript)\b.{0,100}$/i,
      ),
    ],
    control: [
      wording(
        {
          opens:
            'sign in,log in,log out,logout,my account,home,menu,search,skip,back,go back,see,get,view,check,shop,buy,learn more,find out,apply now,book now,order now,contact us,try for,try it,request a,download,print,please scroll,click to,tap to,pin it,where to,best prices,compare,in this,on this,jump to,contents,quick links,share this,text size,a a,larger,smaller',
        },
        /^(?:sign in|log in|log ?out|my account|home|menu|search|skip|back|go back|(?:see|get|view|check|shop|buy)(?: (?:the|this|on|at|it|now|latest))?(?: (?:deal|deals|offer|offers|price|prices|list|recipe|amazon|now|here)){1,2}(?: (?:on|at) \S{2,20})?|check price|learn more|find out(?: more)?|get started|get the recipe|apply now|book now|order now|shop now|buy now|contact us|try for free|try it free|request a demo|download(?: now| pdf| the pdf)?|print(?: this)?(?: page| article)?|please scroll to the right for more info\.|click to (?:enlarge|expand|zoom|view|copy)|tap to (?:enlarge|expand)|pin it for later!?|where to buy|best prices today|compare|compare prices|in this article|on this page|jump to(?: recipe| section)?|contents|quick links|share this article|text size|a a|larger|smaller)\W{0,5}$/i,
      ),
    ],
  },

  /** Source: CLDR 46, English month and day names, wide and abbreviated, and time zones in use in the press. */
  dates: {
    names: set(`
      january february march april may june july august september october november december
      jan feb mar apr jun jul aug sept sep oct nov dec
      monday tuesday wednesday thursday friday saturday sunday
      mon tue tues wed thu thur thurs fri sat sun
    `),
    others: set(`
      updated update published publish posted created modified revised reviewed last first on at in of the and
      date time am pm noon midnight a.m p.m a.m. p.m. gmt bst utc est edt cst cdt mst mdt pst pdt et ct mt pt ist cet cest
      hst akst aest aedt amt eat wat jst hkt sgt th st nd rd ago just now today yesterday since
      second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks month months year years
      read reading listen watch estimated about by original originally edited final version live
    `),
  },

  /** Source: bylines as the Associated Press and Guardian style guides set them. */
  bylines: {
    cues: [
      'written by',
      'words by',
      'story by',
      'report by',
      'reported by',
      'posted by',
      'published by',
      'text by',
      'author:',
      'by:',
      'by',
      'from',
    ],
    particles: set(
      'and for in at of the with de la le du da dos van von der den del di bin al el ter ten y e & via',
    ),
    roles: set(`
      reporter correspondent editor writer columnist journalist contributor staff agencies agency
      political business chief senior deputy foreign national sports health science economics
      environment technology education crime diplomatic defence defense royal associate managing
      executive assistant digital features news bureau analyst producer critic team desk
    `),
  },
};
